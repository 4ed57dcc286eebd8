/** Wiring only: the texts of the content folder, rendered by Astro. Facts and front matter are read by `reading/`. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { proseLoader } from './prose/loader.ts';
import { contentDir } from './queries/current.ts';

export const collections = {
  prose: defineCollection({ loader: proseLoader(contentDir()), schema: z.looseObject({}) }),
};
