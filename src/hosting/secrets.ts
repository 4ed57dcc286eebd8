/** Keys and passwords that must not lie in what is published: known forms only, so that a finding is worth a look. */

const FORMS: Readonly<Record<string, RegExp>> = {
  'private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  'AWS key': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'GitHub token': /\b(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{60,})\b/,
  'GitLab token': /\bglpat-[0-9A-Za-z_-]{20}\b/,
  'npm token': /\bnpm_[0-9A-Za-z]{36}\b/,
  'Google API key': /\bAIza[0-9A-Za-z_-]{35}\b/,
  'Slack token': /\bxox[abprs]-[0-9A-Za-z-]{10,}/,
  'Cloudflare token': /\bCLOUDFLARE_API_TOKEN\s*[:=]\s*['"]?[0-9A-Za-z_-]{40}\b/,
  'address with a password': /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'`]+:[^\s/:@"'`{$]+@/i,
};

export interface Secret {
  /** What it looks like; never the secret itself. */
  readonly form: string;
  /** 1-based. */
  readonly line: number;
}

/** What looks like a secret in a text. */
export function findSecrets(text: string): Secret[] {
  return text.split('\n').flatMap((content, index) =>
    Object.entries(FORMS)
      .filter(([, pattern]) => pattern.test(content))
      .map(([form]) => ({ form, line: index + 1 })),
  );
}
