/** What `<my-position>` tells the rest of its page, and nobody else: where the device is (`Known`). */
export const POSITION_EVENT = 'guide-position';
