/** The configuration of the forms, generated: a field added to a schema is a field of the form. */
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { factsSchemas } from '../../schemas/facts.ts';
import type { Forms } from '../../schemas/forms.ts';
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { proseFrontMatter } from '../../schemas/prose.ts';
import type { Site } from '../../schemas/site.ts';
import { type FormField, fieldsOf } from './field.ts';

interface Collection {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly folder: string;
  readonly path: string;
  readonly extension: string;
  readonly format: string;
  readonly create: boolean;
  readonly delete: boolean;
  readonly slug: { readonly editable: boolean };
  readonly identifier_field?: string;
  readonly summary: string;
  readonly fields: readonly FormField[];
}

/** As `CMS.init({ config })` takes it. */
export interface FormsConfig {
  readonly load_config_file: false;
  readonly backend: Readonly<Record<string, unknown>>;
  readonly site_url: string;
  readonly app_title: string;
  readonly media_folder: string;
  readonly public_folder: string;
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
}

/** An id as folders have it; accents are folded by the form itself. */
const SLUG = { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' } as const;
/** As `npm run photos` makes them: 2560 px and no metadata. */
const PICTURES = { raster_image: { format: 'webp', quality: 82, width: 2560, height: 2560 } } as const;

/** Makes the configuration of a guide. */
export function formsConfig(site: Site, forms: Forms): FormsConfig {
  const base = forms.folder === '' ? '' : `${forms.folder}/`;
  return {
    load_config_file: false,
    backend: backendOf(forms),
    site_url: site.origin,
    app_title: site.name.vi,
    media_folder: `${base}media`,
    public_folder: '/media',
    media_libraries: { default: { config: { max_file_size: 80 * 1024 * 1024, transformations: PICTURES } } },
    slug: SLUG,
    // The style of the starter guide, so that a saved file differs only in what was changed.
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_size: 2 } },
    collections: KINDS.flatMap((kind) => [
      factsOf(kind, base),
      ...site.languages.map((locale) => proseOf(kind, locale, base)),
    ]),
  };
}

function backendOf({ backend, repo, branch, host }: Forms): Record<string, unknown> {
  // Without a Git host the forms work on a folder that the officer opens; the name is only a place in the browser.
  if (backend === 'local') return { name: 'github', repo: 'local/local', branch };
  const api = { gitlab: '/api/v4', gitea: '/api/v1', github: '' }[backend];
  return { name: backend, repo: repo ?? '', branch, ...(host && { base_url: host, api_root: `${host}${api}` }) };
}

function factsOf(kind: Kind, base: string): Collection {
  return {
    ...entryFiles(kind, base, 'facts'),
    label: `${kindName(kind)} – thông tin`,
    description:
      'Sự thật, ghi một lần cho mọi ngôn ngữ. Mục mới: tạo ở đây trước, rồi viết bài dưới cùng một tên thư mục.',
    extension: 'yaml',
    format: 'yaml',
    identifier_field: 'illustration',
    summary: '{{slug}}',
    fields: fieldsOf(factsSchemas[kind]),
  };
}

function proseOf(kind: Kind, locale: Locale, base: string): Collection {
  const fields = fieldsOf(proseFrontMatter).map((field) =>
    field.name === 'translation' ? { ...field, collapsed: true } : field,
  );
  const body: FormField = {
    name: 'body',
    label: 'Bài viết',
    // A plain box: rich text would turn a comment or a component into visible letters.
    widget: 'text',
    required: false,
    hint: 'Chữ thường, xuống dòng trống giữa các đoạn. **đậm**, ## tiêu đề, [chữ](heritage/hang-bua).',
  };
  return {
    ...entryFiles(kind, base, locale),
    label: `${kindName(kind)} – ${LOCALES[locale].name}`,
    description: 'Bài viết của một ngôn ngữ.',
    extension: 'mdx',
    format: 'yaml-frontmatter',
    summary: '{{title}}',
    fields: [...fields, body],
  };
}

function entryFiles(kind: Kind, base: string, file: string) {
  return {
    name: `${kind}-${file}`,
    folder: `${base}${kind}`,
    path: `{{slug}}/${file}`,
    create: true,
    // A folder that a printed code names is never deleted by a form.
    delete: false,
    slug: { editable: true },
  };
}

function kindName(kind: Kind): string {
  return translator('vi')(`kind.${kind}`);
}
