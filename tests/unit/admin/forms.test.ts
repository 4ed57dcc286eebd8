/** The forms are made of the schemas: no field can be forgotten, and none may be lost by saving. */
import { expect, it } from 'vitest';
import { z } from 'zod';
import { formsConfig } from '../../../src/admin/forms/config.ts';
import { fieldsOf } from '../../../src/admin/forms/field.ts';
import { formsPage } from '../../../src/admin/forms/write-forms.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { forms } from '../../../src/schemas/forms.ts';
import { KINDS } from '../../../src/schemas/kinds.ts';
import { guideOf } from '../guide-fixture.ts';

const { site } = guideOf();

it.each(KINDS)('the form of %s has every field of its schema', (kind) => {
  const schema: z.ZodType = factsSchemas[kind];
  const variants = schema instanceof z.ZodDiscriminatedUnion ? (schema.options as unknown as z.ZodType[]) : [schema];
  const wanted = variants.flatMap((variant) => (variant instanceof z.ZodObject ? Object.keys(variant.shape) : []));
  const made = fieldsOf(schema);
  expect(new Set(made.map(({ name }) => name))).toEqual(new Set(wanted));
  expect(made.every(({ label }) => /^\p{Lu}/u.test(label))).toBe(true);
});

it('asks of a variant only what every variant asks', () => {
  const fields = Object.fromEntries(fieldsOf(factsSchemas.heritage).map((field) => [field.name, field]));
  expect(fields['form']).toMatchObject({ widget: 'select', options: ['tangible', 'intangible'], required: true });
  expect(fields['intangibleType']?.required).toBe(false);
});

it('has facts and every language of each kind, in the folders of the content', () => {
  const config = formsConfig(site, forms.parse({ backend: 'github', repo: 'xa/cam-nang' }));
  expect(config.collections).toHaveLength(KINDS.length * 3);
  expect(config.collections.find(({ name }) => name === 'heritage-en')).toMatchObject({
    folder: 'content/heritage',
    path: '{{slug}}/en',
    extension: 'mdx',
    delete: false,
  });
  const own = formsConfig(
    site,
    forms.parse({ backend: 'gitea', repo: 'xa/cam-nang', host: 'https://git.xa.example', folder: '' }),
  );
  expect(own.backend).toEqual({
    name: 'gitea',
    repo: 'xa/cam-nang',
    branch: 'main',
    base_url: 'https://git.xa.example',
    api_root: 'https://git.xa.example/api/v1',
  });
  expect(own.collections[0]?.folder).toBe('heritage');
});

it.each([
  ['github', {}, 'https://api.github.com'],
  ['gitlab', {}, 'https://gitlab.com'],
  ['gitea', { host: 'https://git.xa.example' }, 'https://git.xa.example'],
  ['local', {}, 'blob:'],
] as const)('may talk to nobody but its own host with %s', (backend, more, last) => {
  const page = formsPage(site, forms.parse({ backend, ...more }));
  const [, connect = ''] = /connect-src ([^;]*);/.exec(page) ?? [];
  expect(connect).toContain(last);
  expect(connect).not.toContain('*');
  expect(page).toContain('<meta name="robots" content="noindex">');
});
