import type { Finding, Rule } from '../rule.ts';

export const consentWithdrawn: Rule = {
  code: 'consent-withdrawn',
  severity: 'warning',
  asks: {
    vi: 'Người đã rút sự đồng ý thì thông tin của họ không hiện ra, và nên xóa khỏi tệp.',
    en: 'Where consent was withdrawn the details are left out, and should be deleted from the file.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) => [
      ...facts.contacts.flatMap((contact, index) =>
        contact.consent?.withdrawnOn && holdsDetails(contact)
          ? [words(file, ['contacts', index], contact.consent.withdrawnOn)]
          : [],
      ),
      ...facts.photos.flatMap((photo, index) =>
        photo.consent?.withdrawnOn ? [words(file, ['photos', index], photo.consent.withdrawnOn)] : [],
      ),
    ]);
  },
};

function holdsDetails(contact: object): boolean {
  return Object.keys(contact).some((key) => !['consent', 'organisation', 'role'].includes(key));
}

function words(file: string, path: Finding['path'], since: string): Finding {
  return {
    file,
    path,
    message: {
      vi: `Sự đồng ý đã rút ngày ${since}: thông tin này không còn trên trang và bản in mới.`,
      en: `Consent was withdrawn on ${since}: these details are left out of the site and of new prints.`,
    },
    remedy: {
      vi: 'Xóa tên, số điện thoại hoặc ảnh khỏi tệp; chỉ giữ consent (id, date, withdrawnOn) để lưu vết. Gỡ cả biển đã in có thông tin này.',
      en: 'Delete the name, number or picture from the file; keep only consent (id, date, withdrawnOn) on record. Take down prints that show it, too.',
    },
  };
}
