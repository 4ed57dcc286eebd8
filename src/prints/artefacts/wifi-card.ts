/** The Wi-Fi card: joins a guest's phone, and says the password for those that cannot scan. A6. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { detail, emergency, phrases, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { making } from '../notes.ts';
import { houseCard } from '../press.ts';
import { phrase } from '../strings.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

const FORMAT = { widthMm: 148, heightMm: 105 };

export interface WifiAccess {
  /** `WIFI:T:WPA;S:…;P:…;;`, escaped. */
  readonly payload: string;
  readonly network: string;
  /** Absent where the network is open. */
  readonly password?: string;
}

/**
 * A Wi-Fi card for a homestay or an office.
 *
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function wifiCard(
  subject: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
  access: WifiAccess,
): Promise<Artefact> {
  const name = phrases('wifi.title', options);
  const document = openDocument(name, guide, options.languages);
  const open = phrase('wifi.open', options.languages[0] ?? 'vi');
  const face = houseCard(document, FORMAT, subject, guide, options);
  compose({
    ...face,
    base: 0.62,
    code: { text: access.payload, hint: 'wifi.scan', only: 'wifi.only', saving: false },
    sideMm: { usual: 42, largest: 50 },
    sticker: true,
    arrangement: 'beside',
    name,
    story: (room, title) =>
      stack(
        [
          titles({ ...room, scale: room.scale * 0.8 }, title),
          detail(room, 'wifi.network', access.network, 'code'),
          access.password === undefined
            ? detail(room, 'wifi.password', open)
            : detail(room, 'wifi.password', access.password, 'code'),
        ],
        3.4 * room.scale,
      ),
    practice: (room) => emergency(room),
  });
  making(face.page, `${subject.ref} · Wi-Fi`, guide);
  return { name: 'wifi-card', ...(await document.finish()), fallbacks: fallbacksOf(subject, options.languages) };
}
