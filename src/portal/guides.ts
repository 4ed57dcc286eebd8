/** The guides that a portal shows: of each its last good copy, and what can be said of it today. */
import type { Site } from '../schemas/site.ts';
import type { GuideCopy } from './copy.ts';
import { portalDir, readCopy } from './store.ts';

export interface PortalGuide {
  readonly origin: string;
  readonly host: string;
  /** Absent where the guide never answered. */
  readonly copy?: GuideCopy;
  /** Answered when it was last asked: its pages can be opened, so search and map lead to them. */
  readonly answers: boolean;
}

/** In the order of `site.yaml`; empty where the guide is no portal. */
export async function readPortalGuides(site: Site, folder = portalDir()): Promise<PortalGuide[]> {
  return Promise.all(
    (site.portal?.guides ?? []).map(async (origin) => {
      const copy = await readCopy(folder, origin);
      return {
        origin,
        host: new URL(origin).host,
        ...(copy && { copy }),
        answers: copy !== undefined && !copy.failing,
      };
    }),
  );
}
