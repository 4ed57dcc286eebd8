/**
 * Who asks without being a visitor in front of a sign. Rules are tried in order; the first that fits names the reason.
 * Only what a program says of itself is used; one that pretends to be a phone is counted.
 */

export interface BotRule {
  /** Stands in the report. */
  readonly name: string;
  readonly userAgent: RegExp;
}

export const BOT_RULES: readonly BotRule[] = [
  { name: 'no-name', userAgent: /^\s*-?\s*$/ },
  // Before the search engines: several of these call themselves bots too.
  {
    name: 'link-preview',
    userAgent:
      /facebookexternalhit|facebot|meta-externalagent|whatsapp|telegrambot|twitterbot|slackbot|discordbot|linkedinbot|skypeuripreview|zalobot|zalo-?preview|viber\/|line-poker|kakaotalk-scrap|pinterest|embedly|preview/i,
  },
  {
    name: 'watcher',
    userAgent: /uptime|pingdom|statuscake|monitor|site24x7|checkly|hetrix|healthcheck|lighthouse|pagespeed|gtmetrix/i,
  },
  // `codes verify` is asked by Node.
  {
    name: 'program',
    userAgent:
      /^node(\b|$)|undici|axios|got \(|^curl\/|^wget\/|python|^java\/|okhttp|go-http-client|libwww|^ruby|guzzle|^php|httpie|postman|headless|phantomjs|selenium|playwright|puppeteer|scrapy|^dart/i,
  },
  // Cubot is a maker of phones.
  {
    name: 'crawler',
    userAgent:
      /(?<!\bcu)bot(?![a-z])|crawl|spider|slurp|archiver|mediapartners|google-inspectiontool|bingpreview|coc_?coc_?bot|ahrefs|semrush|scan(ner)?\b|censys|nmap|zgrab|masscan|nuclei|feed|fetcher/i,
  },
];

/** The rule that leaves the asker out; undefined for a visitor. */
export function botRule(userAgent: string): string | undefined {
  return BOT_RULES.find((rule) => rule.userAgent.test(userAgent))?.name;
}
