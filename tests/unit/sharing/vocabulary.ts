/** The part of schema.org (version 29) that the guide uses: each type with its parent and its own properties. */
const TYPES: Readonly<Record<string, { readonly of: string; readonly has: string }>> = {
  Thing: { of: '', has: 'name alternateName description url image' },
  Place: {
    of: 'Thing',
    has: 'address geo openingHoursSpecification telephone isAccessibleForFree additionalProperty amenityFeature containedInPlace',
  },
  TouristAttraction: { of: 'Place', has: '' },
  LandmarksOrHistoricalBuildings: { of: 'Place', has: '' },
  Museum: { of: 'Place', has: '' },
  RiverBodyOfWater: { of: 'Place', has: '' },
  Mountain: { of: 'Place', has: '' },
  Landform: { of: 'Place', has: '' },
  Organization: { of: 'Thing', has: 'legalName taxID address telephone email' },
  LocalBusiness: { of: 'Organization', has: '' },
  LodgingBusiness: { of: 'Place', has: 'numberOfRooms availableLanguage currenciesAccepted paymentAccepted' },
  Product: { of: 'Thing', has: 'award category countryOfOrigin gtin material manufacturer offers' },
  AggregateOffer: { of: 'Thing', has: 'lowPrice highPrice priceCurrency offerCount validFrom seller' },
  Offer: { of: 'Thing', has: 'price priceCurrency priceSpecification validFrom category seller itemOffered' },
  PriceSpecification: { of: 'Thing', has: 'minPrice maxPrice priceCurrency' },
  Service: { of: 'Thing', has: 'areaServed' },
  Country: { of: 'Thing', has: '' },
  Event: { of: 'Thing', has: 'startDate endDate eventAttendanceMode location eventSchedule' },
  Schedule: { of: 'Thing', has: 'repeatFrequency byMonth byMonthDay scheduleTimezone' },
  TouristTrip: { of: 'Thing', has: 'itinerary' },
  ItemList: { of: 'Thing', has: 'itemListElement itemListOrder numberOfItems' },
  BreadcrumbList: { of: 'ItemList', has: '' },
  ListItem: { of: 'Thing', has: 'position item' },
  Article: { of: 'Thing', has: 'headline inLanguage dateModified mainEntityOfPage publisher' },
  WebSite: { of: 'Thing', has: 'inLanguage publisher potentialAction' },
  SearchAction: { of: 'Thing', has: 'target query-input' },
  EntryPoint: { of: 'Thing', has: 'urlTemplate' },
  PostalAddress: { of: 'Thing', has: 'streetAddress addressLocality addressRegion addressCountry' },
  GeoCoordinates: { of: 'Thing', has: 'latitude longitude' },
  OpeningHoursSpecification: { of: 'Thing', has: 'dayOfWeek opens closes' },
  PropertyValue: { of: 'Thing', has: 'value' },
  LocationFeatureSpecification: { of: 'PropertyValue', has: '' },
};

/** Whatever the vocabulary does not know in a node or below it, as `Type.property`. */
export function strangersIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangersIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  const types = [node['@type']].flat() as string[];
  const known = new Set(types.flatMap(propertiesOf));
  const properties = Object.keys(node).filter((property) => !property.startsWith('@'));
  return [
    ...types.filter((type) => !(type in TYPES)),
    ...properties.filter((property) => !known.has(property)).map((property) => `${types}.${property}`),
    ...properties.flatMap((property) => strangersIn(node[property])),
  ];
}

function propertiesOf(type: string): string[] {
  const found = TYPES[type];
  return found ? [...found.has.split(' '), ...propertiesOf(found.of)] : [];
}
