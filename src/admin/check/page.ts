/** `<check-files>`: drop files, read what is wrong, see what visitors will see, take the files home. Nothing is sent. */

import { DRAFT_MARK } from '../../authoring/draft-mark.ts';
import { today } from '../../lib/clock.ts';
import { isEntryId } from '../../lib/slug.ts';
import { withPhoto } from '../../photos/list-photo.ts';
import { photoName } from '../../photos/photo-name.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import type { EntryRef } from '../../schemas/kinds.ts';
import { checkFiles } from '../check-files.ts';
import type { OfficeAnswers, OfficePlan } from '../office/office.ts';
import type { TitledGuide } from '../office/plan-office.ts';
import type { AdminLanguage } from '../pages.ts';
import { el } from './dom.ts';
import { dataUrl, readPicture, readyPicture } from './picture.ts';
import { entryPreview, textPreview } from './preview.ts';
import { filesChosen, filesDropped } from './read-drop.ts';
import { report } from './report.ts';
import { takeHomeZip, zipName } from './take-home.ts';
import { type Dropped, PICTURE, type TakenIn, takeIn } from './take-in.ts';
import { type Say, wordsIn } from './words.ts';

const MOST_PREVIEWS = 10;

/** As the page carries it. */
export interface PageGuide extends TitledGuide {
  /** Codes of the entries that have one. */
  readonly codes: Readonly<Record<string, string>>;
}

class CheckFiles extends HTMLElement {
  #say: Say = wordsIn('vi');
  #language: AdminLanguage = 'vi';
  #guide: PageGuide | undefined;
  #answers: OfficeAnswers = {};
  /** A later drop makes an earlier one's answer old. */
  #run = 0;

  connectedCallback(): void {
    this.#language = document.documentElement.lang === 'en' ? 'en' : 'vi';
    this.#say = wordsIn(this.#language);
    this.#guide = JSON.parse(document.querySelector('#published')?.textContent ?? '{}') as PageGuide;
    for (const input of this.querySelectorAll('input')) {
      input.addEventListener('change', async () => {
        const files = [...(input.files ?? [])];
        input.value = '';
        await this.#take(await filesChosen(files));
      });
    }
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', async (event) => {
      event.preventDefault();
      if (event.dataTransfer) await this.#take(await filesDropped(event.dataTransfer));
    });
  }

  async #take(dropped: readonly Dropped[]): Promise<void> {
    if (dropped.length === 0) return;
    const taken = takeIn(dropped);
    this.#answers = {};
    await this.#show(taken, new Map(taken.files), taken.loose);
  }

  async #show(taken: TakenIn, files: Map<string, Uint8Array>, loose: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const guide = this.#guide;
    if (!guide) return;
    const run = ++this.#run;
    const out = this.#out();
    out.replaceChildren(el('p', {}, this.#say('working')));
    const refusals = taken.refused.map(({ word, values }) => el('li', {}, this.#say(word, values)));
    const pictures = await this.#readyPictures(files, loose);
    const day = today({});
    const { reading, diagnostics } = await checkFiles(files, guide, day, readPicture);
    const office = await this.#showOffice(taken, files, loose, guide, day);
    if (run !== this.#run) return;
    const about = diagnostics.filter(
      ({ file }) =>
        files.has(file) ||
        [...files.keys()].some((path) => path.startsWith(`${file.split('/').slice(0, 2).join('/')}/`)),
    );
    const known = (office?.plan.reading ?? reading).guide;
    const current = known && this.#current(known, guide, day);
    const texts = [...loose.keys()].filter((name) => !PICTURE.test(name));
    out.replaceChildren(
      ...[
        (refusals.length > 0 || pictures.messages.length > 0) &&
          el('ul', { class: 'refused' }, ...refusals, ...pictures.messages.map((text) => el('li', {}, text))),
        texts.length > 0 && this.#askEntry(taken, files, loose),
        pictures.ready.size > 0 && this.#pictureForm(taken, files, pictures.ready),
        ...(office?.parts ?? []),
        (files.size > 0 || office) && report([...(office?.plan.problems ?? []), ...about], this.#language, this.#say),
        ...(current ? this.#previews(current, office?.plan, files) : []),
        (files.size > 0 || pictures.ready.size > 0 || office) &&
          this.#takeHome(files, pictures.ready, taken.office, day),
      ].filter((part): part is HTMLElement => part !== false && part !== undefined),
    );
    out.focus();
  }

  /** Their module is there since the page opened, but runs only when such a file is dropped. */
  async #showOffice(
    taken: TakenIn,
    files: ReadonlyMap<string, Uint8Array>,
    loose: ReadonlyMap<string, Uint8Array>,
    guide: PageGuide,
    day: string,
  ) {
    if (taken.office.size === 0) return undefined;
    const { showOffice } = await import('../office/office.ts');
    return showOffice(taken.office, files, guide, {
      today: day,
      readPicture,
      language: this.#language,
      say: this.#say,
      answers: this.#answers,
      answered: (answers) => {
        this.#answers = answers;
        void this.#show(taken, new Map(files), loose);
      },
    });
  }

  /** Of a list of a hundred the first few show what it is like. */
  #previews(
    current: CurrentGuide,
    plan: OfficePlan | undefined,
    files: ReadonlyMap<string, Uint8Array>,
  ): (HTMLElement | false)[] {
    const all = new Map([...files, ...(plan?.files ?? [])]);
    const touched = new Set([...all.keys()].map((path) => path.split('/').slice(0, 2).join('/')));
    const whole = [...current.entries.values()].filter(({ ref }) => touched.has(ref));
    const inPart = (plan?.reading.found.entries ?? []).filter(
      ({ folder: { ref }, prose }) => touched.has(ref) && !current.entries.has(ref) && prose.length > 0,
    );
    const left = whole.length + inPart.length - MOST_PREVIEWS;
    return [
      ...whole.slice(0, MOST_PREVIEWS).map((entry) => entryPreview(current, entry, all, this.#say)),
      ...inPart
        .slice(0, Math.max(0, MOST_PREVIEWS - whole.length))
        .map((entry) => textPreview(current, entry, this.#say)),
      left > 0 && el('p', {}, this.#say('morePreviews', { count: left })),
    ];
  }

  /** Pictures are made ready at once: nothing that says where it was taken goes home. */
  async #readyPictures(files: Map<string, Uint8Array>, loose: ReadonlyMap<string, Uint8Array>) {
    const messages: string[] = [];
    const ready = new Map<string, Uint8Array>();
    for (const [name, bytes] of loose) {
      if (!PICTURE.test(name)) continue;
      try {
        const { hasGps } = await readPicture(bytes);
        const { jpeg, width, height } = await readyPicture(bytes);
        ready.set(name, jpeg);
        const size = Math.ceil(jpeg.length / 1024);
        messages.push(
          `${this.#say('photoReady', { name, width, height, size })}${hasGps ? ` ${this.#say('photoHad')}` : ''}`,
        );
      } catch {
        messages.push(this.#say(/\.hei[cf]$/i.test(name) ? 'photoHeic' : 'photoBroken', { name }));
      }
    }
    for (const [path, bytes] of files) {
      if (!/\.jpe?g$/i.test(path)) continue;
      const reading = await readPicture(bytes).catch(() => undefined);
      if (!reading?.hasGps) continue;
      files.set(path, (await readyPicture(bytes)).jpeg);
      messages.push(`${path}: ${this.#say('photoHad')} ${this.#say('mended')}.`);
    }
    return { messages, ready };
  }

  #current(
    guide: NonNullable<Awaited<ReturnType<typeof checkFiles>>['reading']['guide']>,
    page: PageGuide,
    day: string,
  ): CurrentGuide {
    const registry = { codes: new Map(), legacy: new Map(), places: new Map() };
    return {
      ...guide,
      basemaps: [],
      registry,
      codeOf: new Map(Object.entries(page.codes)) as Map<EntryRef, string>,
      lotCodes: new Map(),
      accounts: [],
      builtOn: day,
    };
  }

  #askEntry(
    taken: TakenIn,
    files: ReadonlyMap<string, Uint8Array>,
    loose: ReadonlyMap<string, Uint8Array>,
  ): HTMLElement {
    const select = el('select', { id: 'loose-kind' });
    for (const option of document.querySelectorAll<HTMLOptionElement>('#kinds option'))
      select.append(option.cloneNode(true));
    const id = el('input', {
      id: 'loose-id',
      autocomplete: 'off',
      spellcheck: 'false',
      pattern: '[a-z0-9]+(-[a-z0-9]+)*',
      required: '',
    });
    const form = el(
      'form',
      { class: 'ask' },
      el('h2', {}, this.#say('whichEntry')),
      el('label', { for: 'loose-kind' }, this.#say('kind')),
      select,
      el('label', { for: 'loose-id' }, this.#say('id')),
      id,
      el('button', { class: 'button main' }, 'OK'),
    );
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (!isEntryId(id.value)) return void id.focus();
      const texts = [...loose].filter(([name]) => !PICTURE.test(name));
      const placed = texts.map(([name, bytes]) => [`${select.value}/${id.value}/${name}`, bytes] as const);
      const rest = new Map([...loose].filter(([name]) => PICTURE.test(name)));
      await this.#show(taken, new Map([...files, ...placed]), rest);
    });
    return form;
  }

  /** Pictures go into the one entry that was dropped with them, once somebody answers for who is in them. */
  #pictureForm(
    taken: TakenIn,
    files: ReadonlyMap<string, Uint8Array>,
    ready: ReadonlyMap<string, Uint8Array>,
  ): HTMLElement {
    const facts = [...files.keys()].filter((path) => path.endsWith('/facts.yaml'));
    const nobody = el('input', { type: 'checkbox', id: 'nobody' });
    const shown = [...ready].map(([name, jpeg]) => el('img', { src: dataUrl(jpeg), alt: name }));
    const form = el(
      'section',
      { class: 'pictures' },
      el('h2', {}, this.#say('photoForm')),
      el('div', { class: 'thumbs' }, ...shown),
      facts.length === 1 && el('label', {}, nobody, ` ${this.#say('nobody')}`),
    );
    nobody.addEventListener('change', async () => {
      const [path = ''] = facts;
      const folder = path.slice(0, path.lastIndexOf('/'));
      const together = new Map(files);
      for (const [original, jpeg] of ready) {
        const taken = [...together.keys()].flatMap((one) =>
          one.startsWith(`${folder}/`) ? [one.slice(folder.length + 1)] : [],
        );
        const file = photoName(original, folder.split('/')[1] ?? '', taken);
        const unsaid = {
          alt: { vi: `${DRAFT_MARK} ảnh chụp gì` },
          credit: `${DRAFT_MARK} tên người chụp`,
          licence: `${DRAFT_MARK} giấy phép, ví dụ CC BY 4.0`,
        };
        const text = withPhoto(new TextDecoder().decode(together.get(path)), { file, ...unsaid });
        if (text === undefined) continue;
        together.set(path, new TextEncoder().encode(text));
        together.set(`${folder}/${file}`, jpeg);
      }
      await this.#show(taken, together, new Map());
    });
    return form;
  }

  #takeHome(
    files: ReadonlyMap<string, Uint8Array>,
    ready: ReadonlyMap<string, Uint8Array>,
    office: ReadonlyMap<string, Uint8Array>,
    day: string,
  ): HTMLElement {
    const whole = new Map([
      ...files,
      ...[...office].map(([name, bytes]) => [`nhap/${name}`, bytes] as const),
      ...[...ready].map(([name, jpeg]) => [`anh/${name.replace(/\.[^.]*$/, '')}.jpg`, jpeg] as const),
    ]);
    const button = el('button', { type: 'button', class: 'button main' }, this.#say('takeHome'));
    button.addEventListener('click', () => {
      const href = URL.createObjectURL(new Blob([takeHomeZip(whole) as BlobPart], { type: 'application/zip' }));
      el('a', { href, download: zipName(whole, day) }).click();
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
    });
    return el(
      'section',
      { class: 'home' },
      button,
      el('p', {}, this.#say('sendIt')),
      office.size > 0 && el('p', {}, this.#say('sendOffice')),
    );
  }

  #out(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-out]') ?? this;
  }
}

customElements.define('check-files', CheckFiles);
