import { z } from 'zod';
import { sceneNames } from '../illustrations/scene-names.ts';
import { address } from './address.ts';
import { contact } from './contact.ts';
import { isoDate } from './date.ts';
import { hours } from './hours.ts';
import { link } from './link.ts';
import { location } from './location.ts';
import { photo } from './photo.ts';
import { recording } from './recording.ts';
import { refTo } from './reference.ts';
import { source } from './source.ts';
import { ticket } from './ticket.ts';
import { access, fee, notice, signal } from './visiting.ts';

/** What every entry may say, whatever its kind. */
export const commonFields = {
  /** Fictional, to show what the guide can do; said on the page and on every print. */
  sample: z.boolean().default(false),
  illustration: z.enum(sceneNames),
  photos: z.array(photo).default([]),
  audio: z.array(recording).default([]),
  contacts: z.array(contact).default([]),
  notices: z.array(notice).default([]),
  links: z.array(link).default([]),
  /** Entries that belong with this one and that no other field names. */
  related: z.array(refTo()).default([]),
  sources: z.array(source).default([]),
  /** The day a person last compared this file with the world. */
  checkedOn: isoDate,
};

/** What every entry that lies somewhere says. */
export const placeFields = {
  ...commonFields,
  /** Id of a locality in `localities.yaml`. */
  locality: z.string().min(1),
  location: location.optional(),
  /** Sacred, lootable or private: its coordinates never leave this file. */
  restricted: z.boolean().default(false),
  address,
  hours: hours.optional(),
  fees: z.array(fee).default([]),
  /** Sold by others. */
  tickets: z.array(ticket).default([]),
  access: access.optional(),
  signal: signal.optional(),
};
