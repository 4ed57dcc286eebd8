import { describe, expect, it } from 'vitest';
import { browserCandidates, manualInstallCommand, systemInstallCommands } from '../../../scripts/setup/browser.mjs';

const host = { hasApt: true, hasSudo: true, isRoot: false, isCi: false };

describe('a browser is looked for', () => {
  it('under every name in every folder of PATH, Chromium first', () => {
    const candidates = browserCandidates('linux', { PATH: '/usr/bin::/opt/bin' });
    expect(candidates.slice(0, 2)).toEqual(['/usr/bin/chromium', '/opt/bin/chromium']);
    expect(candidates).toContain('/opt/bin/google-chrome-stable');
  });

  it('where macOS and Windows keep programs', () => {
    expect(browserCandidates('darwin', {})[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(browserCandidates('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]);
  });

  it('nowhere at all without PATH', () => {
    expect(browserCandidates('linux', {})).toEqual([]);
  });
});

describe('packages of the system', () => {
  it('are installed by root', () => {
    expect(systemInstallCommands({ ...host, isRoot: true })?.[0]).toEqual(['apt-get', 'update']);
  });

  it('are installed in CI, by sudo that asks no password', () => {
    expect(systemInstallCommands({ ...host, isCi: true })?.[0]).toEqual(['sudo', '-n', 'apt-get', 'update']);
  });

  it('are never installed on a laptop, without apt, or in CI without sudo', () => {
    expect(systemInstallCommands(host)).toBeUndefined();
    expect(systemInstallCommands({ ...host, hasApt: false, isRoot: true })).toBeUndefined();
    expect(systemInstallCommands({ ...host, isCi: true, hasSudo: false })).toBeUndefined();
  });

  it('are named in a command to type', () => {
    expect(manualInstallCommand(host)).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium',
    );
    expect(manualInstallCommand({ ...host, isRoot: true })).not.toContain('sudo');
    expect(manualInstallCommand({ ...host, hasApt: false })).toBe('npx playwright install --with-deps chromium');
  });
});
