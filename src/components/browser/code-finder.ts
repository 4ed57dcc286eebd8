import { resolveCode } from '../../codes/resolve.ts';
import { type GuideCodes, resolveInGuides } from '../../portal/resolve.ts';

/** Titles by code and language, as `/codes.json` has them. */
type CodeList = Record<string, Record<string, string>>;

/** `<code-finder>`: opens the page of a code typed by hand, or lists the codes that it may be. */
class CodeFinder extends HTMLElement {
  private issued: Promise<CodeList> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.find(input.value);
    });
    const asked = new URLSearchParams(location.search).get('c');
    const path = codeInPath(location.pathname);
    const typed = this.dataset['fromAddress'] === undefined ? asked : path;
    if (!typed) return;
    input.value = typed;
    // A page of several languages holds several finders: the one that is shown looks.
    if (this.offsetParent !== null) void this.find(typed);
  }

  private async find(typed: string): Promise<void> {
    this.issued ??= fetch(this.dataset['codes'] ?? '').then((answer) => {
      if (!answer.ok) throw new Error(`codes: ${answer.status}`);
      return answer.json() as Promise<CodeList>;
    });
    const list = await this.issued.catch(() => undefined);
    if (!list) {
      this.issued = undefined;
      this.say(this.dataset['noList'] ?? '');
      return;
    }
    const answer = resolveCode(typed, new Set(Object.keys(list)), this.dataset['host']);
    const folder = this.dataset['folder'] ?? '';
    const nameOf = (code: string) => {
      const titles = list[code] ?? {};
      return titles[this.dataset['locale'] ?? ''] ?? Object.values(titles)[0] ?? '';
    };
    if (answer.found === 'one') return location.replace(`${folder}${answer.code}`);
    if (answer.found === 'several') {
      return this.offer(answer.codes.map((code) => ({ code, href: `${folder}${code}`, name: nameOf(code) })));
    }
    const [one, ...others] = await this.findInGuides(typed);
    if (one && others.length === 0) location.assign(addressOf(one));
    else if (one)
      this.offer([one, ...others].map((found) => ({ code: found.code, href: addressOf(found), name: found.host })));
    else if (answer.found === 'elsewhere') this.say((this.dataset['elsewhere'] ?? '').replace('{host}', answer.host));
    else this.say((this.dataset['unknown'] ?? '').replace('{code}', typed.slice(0, 40)));
  }

  private say(text: string): HTMLElement | null {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = text;
    return status;
  }

  /** Codes of the guides that a portal gathers; none where this guide is no portal. */
  private async findInGuides(typed: string): Promise<{ host: string; code: string }[]> {
    const { guides } = this.dataset;
    if (!guides) return [];
    const answer = await fetch(guides).catch(() => undefined);
    return answer?.ok ? resolveInGuides(typed, (await answer.json()) as GuideCodes) : [];
  }

  private offer(choices: readonly { code: string; href: string; name: string }[]): void {
    const status = this.say(this.dataset['several'] ?? '');
    const items = document.createElement('ul');
    for (const { code, href, name } of choices) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = `${code} · ${name}`;
      const item = document.createElement('li');
      item.append(link);
      items.append(item);
    }
    status?.append(items);
  }
}

function addressOf({ host, code }: { host: string; code: string }): string {
  return `https://${host}/Q/${code}`;
}

/** The code in an address typed by hand, `/q/w94-n76`; undefined where there is none or it is no text. */
function codeInPath(path: string): string | undefined {
  try {
    return /\/q\/([^/]+)\/?$/i.exec(decodeURIComponent(path))?.[1];
  } catch {
    return undefined;
  }
}

customElements.define('code-finder', CodeFinder);
