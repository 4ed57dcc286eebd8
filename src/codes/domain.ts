/** The registration of a guide's domain, on which every printed code depends. */
import { addDays, daysBetween, type IsoDate } from '../lib/clock.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { finding } from './finding.ts';

/** Days before the end of a domain's registration at which to warn; a lapsed domain takes every sign with it. */
export const DOMAIN_WARNING_DAYS = 90;

/** Who holds the domain, and until when it is paid. */
export interface DomainRegistration {
  readonly owner: string;
  readonly expires: IsoDate;
}

/** A finding where the domain's registration ends within {@link DOMAIN_WARNING_DAYS}. */
export function domainFindings(host: string, domain: DomainRegistration, today: IsoDate): Diagnostic[] {
  if (domain.expires > addDays(today, DOMAIN_WARNING_DAYS)) return [];
  const days = daysBetween(today, domain.expires);
  const message = {
    vi: `Tên miền ${host} ${days < 0 ? 'đã hết hạn' : `còn ${days} ngày`} (đến ${domain.expires}). Mất tên miền là mất mọi biển đã in.`,
    en: `The domain ${host} ${days < 0 ? 'has expired' : `ends in ${days} days`} (${domain.expires}). A lost domain takes every printed sign with it.`,
  };
  const remedy = {
    vi: `${domain.owner} cần gia hạn tên miền, rồi sửa ngày trong site.yaml.`,
    en: `${domain.owner} must renew the domain, then correct the date in site.yaml.`,
  };
  return [finding('codes-domain', { file: 'site.yaml', line: 1 }, { message, remedy }, 'domain.expires')];
}
