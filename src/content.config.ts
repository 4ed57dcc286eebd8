/** Wiring only: the texts of the content folder, rendered by Astro. Facts and front matter are read by `reading/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentDir } from './queries/current.ts';

export const collections = {
  prose: defineCollection({
    loader: glob({
      base: contentDir(),
      pattern: '*/*/*.{md,mdx}',
      // Otherwise a `slug:` in the front matter replaces the id, and the entry vanishes.
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    }),
    schema: z.looseObject({}),
  }),
};
