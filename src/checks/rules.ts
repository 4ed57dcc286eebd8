/** Every rule of content, in the order of their codes. */

import type { Rule } from './rule.ts';
import { abolishedUnit } from './rules/abolished-unit.ts';
import { audioMissing } from './rules/audio-missing.ts';
import { audioHeavy, audioUnreadable } from './rules/audio-unfit.ts';
import { audioWithoutWords } from './rules/audio-without-words.ts';
import { awardWithoutDecision } from './rules/award-without-decision.ts';
import { basemapElsewhere } from './rules/basemap-elsewhere.ts';
import { basemapUncredited } from './rules/basemap-uncredited.ts';
import { basemapUnreadable } from './rules/basemap-unreadable.ts';
import { boundsBackwards } from './rules/bounds-backwards.ts';
import { checkedLongAgo } from './rules/checked-long-ago.ts';
import { communeElsewhere } from './rules/commune-elsewhere.ts';
import { communeUnknown } from './rules/commune-unknown.ts';
import { conflictMarker } from './rules/conflict-marker.ts';
import { consentWithdrawn } from './rules/consent-withdrawn.ts';
import { contactEmpty } from './rules/contact-empty.ts';
import { coordinatesOutsideGuide } from './rules/coordinates-outside-guide.ts';
import { coordinatesOutsideLocality } from './rules/coordinates-outside-locality.ts';
import { coordinatesSwapped } from './rules/coordinates-swapped.ts';
import { dateInFuture } from './rules/date-in-future.ts';
import { dayImpossible } from './rules/day-impossible.ts';
import { defaultLanguageMissing } from './rules/default-language-missing.ts';
import { defaultTextMissing } from './rules/default-text-missing.ts';
import { domainExpires } from './rules/domain-expires.ts';
import { draftLeft } from './rules/draft-left.ts';
import { fileUnlisted } from './rules/file-unlisted.ts';
import { folderUnknown } from './rules/folder-unknown.ts';
import { formerCommuneUnknown } from './rules/former-commune-unknown.ts';
import { gtinCheckDigit } from './rules/gtin-check-digit.ts';
import { gtinSample } from './rules/gtin-sample.ts';
import { gtinTwice } from './rules/gtin-twice.ts';
import { hoursContradict } from './rules/hours-contradict.ts';
import { idBad } from './rules/id-bad.ts';
import { idTwice } from './rules/id-twice.ts';
import { illustrationUnknown } from './rules/illustration-unknown.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { languageMismatch } from './rules/language-mismatch.ts';
import { languageUnpublished } from './rules/language-unpublished.ts';
import { linkDangling } from './rules/link-dangling.ts';
import { linkShortened } from './rules/link-shortened.ts';
import { localitiesTwice } from './rules/localities-twice.ts';
import { localityUnknown } from './rules/locality-unknown.ts';
import { lotDatesBackwards } from './rules/lot-dates-backwards.ts';
import { marketplaceRenamed } from './rules/marketplace-renamed.ts';
import { noticeExpired } from './rules/notice-expired.ts';
import { originUnprintable } from './rules/origin-unprintable.ts';
import { phoneImpossible } from './rules/phone-impossible.ts';
import { phoneInProse } from './rules/phone-in-prose.ts';
import { photoAltEmptyWords } from './rules/photo-alt-empty-words.ts';
import { photoGps } from './rules/photo-gps.ts';
import { photoMissing } from './rules/photo-missing.ts';
import { photoSmall } from './rules/photo-small.ts';
import { photoUnreadable } from './rules/photo-unreadable.ts';
import { planLeftOut } from './rules/plan-left-out.ts';
import { planMarkOutside } from './rules/plan-mark-outside.ts';
import { planUnsafe } from './rules/plan-unsafe.ts';
import { planUnusable } from './rules/plan-unusable.ts';
import { priceBackwards } from './rules/price-backwards.ts';
import { priceSeparator } from './rules/price-separator.ts';
import { referenceDangling } from './rules/reference-dangling.ts';
import { referenceToItself } from './rules/reference-to-itself.ts';
import { restrictedCoordinates } from './rules/restricted-coordinates.ts';
import { routeLineElsewhere } from './rules/route-line-elsewhere.ts';
import { routeLineUnusable } from './rules/route-line-unusable.ts';
import { samplePhoneInRealEntry } from './rules/sample-phone-in-real-entry.ts';
import { samplePhoneRings } from './rules/sample-phone-rings.ts';
import { secretLeft } from './rules/secret-left.ts';
import { shopUnknown } from './rules/shop-unknown.ts';
import { sourcesMissing } from './rules/sources-missing.ts';
import { spiritPromoted } from './rules/spirit-promoted.ts';
import { stallTwice } from './rules/stall-twice.ts';
import { stallWithoutPlan } from './rules/stall-without-plan.ts';
import { textNotNfc } from './rules/text-not-nfc.ts';
import { titleTwice } from './rules/title-twice.ts';
import { translationStale } from './rules/translation-stale.ts';
import { wordChoice } from './rules/word-choice.ts';

export const RULES: readonly Rule[] = [
  abolishedUnit,
  audioHeavy,
  audioMissing,
  audioUnreadable,
  audioWithoutWords,
  awardWithoutDecision,
  basemapElsewhere,
  basemapUncredited,
  basemapUnreadable,
  boundsBackwards,
  checkedLongAgo,
  communeElsewhere,
  communeUnknown,
  conflictMarker,
  consentWithdrawn,
  contactEmpty,
  coordinatesOutsideGuide,
  coordinatesOutsideLocality,
  coordinatesSwapped,
  dateInFuture,
  dayImpossible,
  defaultLanguageMissing,
  defaultTextMissing,
  domainExpires,
  draftLeft,
  fileUnlisted,
  folderUnknown,
  formerCommuneUnknown,
  gtinCheckDigit,
  gtinSample,
  gtinTwice,
  hoursContradict,
  idBad,
  idTwice,
  illustrationUnknown,
  invisibleCharacter,
  languageMismatch,
  languageUnpublished,
  linkDangling,
  linkShortened,
  localitiesTwice,
  localityUnknown,
  lotDatesBackwards,
  marketplaceRenamed,
  noticeExpired,
  originUnprintable,
  phoneImpossible,
  phoneInProse,
  photoAltEmptyWords,
  photoGps,
  photoMissing,
  photoSmall,
  photoUnreadable,
  planLeftOut,
  planMarkOutside,
  planUnsafe,
  planUnusable,
  priceBackwards,
  priceSeparator,
  referenceDangling,
  referenceToItself,
  restrictedCoordinates,
  routeLineElsewhere,
  routeLineUnusable,
  samplePhoneInRealEntry,
  samplePhoneRings,
  secretLeft,
  shopUnknown,
  sourcesMissing,
  spiritPromoted,
  stallTwice,
  stallWithoutPlan,
  textNotNfc,
  titleTwice,
  translationStale,
  wordChoice,
];
