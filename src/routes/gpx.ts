/** A route as a GPX 1.1 file for any navigation app: stops that may be followed, and the recorded way. */
import type { Coordinates } from '../lib/distance.ts';
import type { Track } from './track.ts';

export interface GpxRoute {
  readonly name: string;
  readonly description: string;
  /** Address of its page. */
  readonly link: string;
  readonly author: string;
  /** In the order of the route. */
  readonly stops: readonly (Coordinates & { readonly name: string; readonly description: string })[];
  /** Empty where nobody recorded the way: a straight line between stops is nothing to follow. */
  readonly track: Track;
}

/** The file's text; the same route gives the same bytes. */
export function gpx({ name, description, link, author, stops, track }: GpxRoute): string {
  const waypoints = stops.map(
    (stop) =>
      `  <wpt ${at(stop)}>\n    <name>${escapeXml(stop.name)}</name>\n    <desc>${escapeXml(stop.description)}</desc>\n  </wpt>`,
  );
  const segments = track.map(
    (points) =>
      `    <trkseg>\n${points.map((point) => `      <trkpt ${at(point)}${point.ele === undefined ? '/>' : `><ele>${Number(point.ele.toFixed(1))}</ele></trkpt>`}`).join('\n')}\n    </trkseg>`,
  );
  const tracks =
    segments.length > 0 ? [`  <trk>\n    <name>${escapeXml(name)}</name>\n${segments.join('\n')}\n  </trk>`] : [];
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="${escapeXml(author)}" xmlns="http://www.topografix.com/GPX/1/1">`,
    `  <metadata>\n    <name>${escapeXml(name)}</name>\n    <desc>${escapeXml(description)}</desc>\n    <author><name>${escapeXml(author)}</name></author>\n    <link href="${escapeXml(link)}"/>\n  </metadata>`,
    ...waypoints,
    ...tracks,
    '</gpx>',
  ].join('\n')}\n`;
}

/** Five decimals, about a metre. */
function at({ lat, lon }: Coordinates): string {
  return `lat="${Number(lat.toFixed(5))}" lon="${Number(lon.toFixed(5))}"`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
