declare module '@adobe/structured-data-validator' {
  /** Checks structured data against Google's requirements. */
  export default class Validator {
    validate(data: {
      readonly jsonld: object;
    }): Promise<{ severity: string; issueMessage: string; rootType: string }[]>;
  }
}
