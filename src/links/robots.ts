/** What a host allows us to ask for (RFC 9309): the rules of our own name, else those of everybody. */

/** Our name in requests and in `robots.txt`. */
export const AGENT = 'CamNangLinkCheck';

/** Whether a path may be asked for. The longest rule that fits decides; of two as long, `Allow`. */
export function mayAsk(robots: string, path: string): boolean {
  const rules = rulesFor(robots);
  const fitting = rules.filter(({ pattern }) => fits(pattern, path));
  const longest = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
  const deciding = fitting.filter(({ pattern }) => pattern.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
}

function rulesFor(robots: string): readonly RobotsRule[] {
  const groups = new Map<string, RobotsRule[]>();
  let agents: string[] = [];
  let isNaming = false;
  for (const line of robots.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      if (!isNaming) agents = [];
      isNaming = true;
      agents.push(value.toLowerCase());
      for (const agent of agents) groups.set(agent, groups.get(agent) ?? []);
    } else if (field === 'allow' || field === 'disallow') {
      isNaming = false;
      if (value === '') continue;
      for (const agent of agents) groups.get(agent)?.push({ allow: field === 'allow', pattern: value });
    }
  }
  return groups.get(AGENT.toLowerCase()) ?? groups.get('*') ?? [];
}

function fits(pattern: string, path: string): boolean {
  const [body = '', end] = pattern.endsWith('$') ? [pattern.slice(0, -1), '$'] : [pattern, ''];
  const source = body.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}${end}`).test(path);
}
