import { z } from 'zod';
import { line } from './text.ts';

/** Where the forms under `/admin` save: the repository of the content, on a Git host. */
export const forms = z.strictObject({
  /** `local` edits a folder on the officer's own computer and sends nothing. */
  backend: z.enum(['github', 'gitlab', 'gitea', 'local']),
  /** `owner/name`; a local folder needs none. */
  repo: line.optional(),
  branch: line.default('main'),
  /** Of a GitLab, Gitea or Forgejo of one's own: `https://git.example.vn`. */
  host: z.url({ protocol: /^https$/ }).optional(),
  /** The content folder within the repository; empty where the repository is the content folder. */
  folder: z
    .string()
    .regex(/^[^/].*[^/]$|^$/)
    .default('content'),
});

export type Forms = z.infer<typeof forms>;
