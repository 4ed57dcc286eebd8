import { DOMAIN_WARNING_DAYS, domainFindings } from '../../codes/domain.ts';
import type { Rule } from '../rule.ts';

export const domainExpires: Rule = {
  code: 'domain-expires',
  severity: 'warning',
  asks: {
    vi: `Tên miền phải được gia hạn trước khi còn ${DOMAIN_WARNING_DAYS} ngày: mất tên miền là mất mọi biển đã in.`,
    en: `The domain must be renewed before ${DOMAIN_WARNING_DAYS} days are left: a lost domain takes every sign with it.`,
  },
  check({ found, today }) {
    const { domain, origin } = found.site ?? {};
    const host = URL.parse(origin ?? '')?.host;
    if (!domain || !host) return [];
    return domainFindings(host, domain, today).map(({ message, remedy }) => ({
      file: 'site.yaml',
      path: ['domain', 'expires'],
      message,
      remedy,
    }));
  },
};
