/** Languages that people speak to guests, whether or not the guide has texts in them. */
export const TONGUES = ['vi', 'en', 'fr', 'zh', 'ko', 'hmong', 'thai', 'lo-lo', 'giay', 'tay'] as const;

export type Tongue = (typeof TONGUES)[number];
