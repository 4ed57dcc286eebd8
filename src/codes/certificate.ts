/** What keeps a host answering besides its pages: its certificate. (Its domain's registration: `domain.ts`.) */
import { connect } from 'node:tls';
import { addDays, daysBetween, type IsoDate } from '../lib/clock.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { finding } from './finding.ts';

/** Days before a certificate's end: automatic renewal happens at 30, so below this it has failed. */
export const CERTIFICATE_WARNING_DAYS = 14;

/** The last day of a host's certificate, whoever issued it. Rejects where nothing answers. */
export function certificateExpiry(hostname: string, port = 443, timeoutMs = 10_000): Promise<IsoDate> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port, servername: hostname, rejectUnauthorized: false }, () => {
      const { valid_to } = socket.getPeerCertificate();
      socket.destroy();
      resolve(new Date(valid_to).toISOString().slice(0, 10));
    });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('timed out')));
    socket.on('error', reject);
  });
}

/** A finding where the certificate ends soon, or has ended. */
export function certificateFindings(host: string, expires: IsoDate, today: IsoDate): Diagnostic[] {
  if (expires > addDays(today, CERTIFICATE_WARNING_DAYS)) return [];
  const days = daysBetween(today, expires);
  const message = {
    vi: `Chứng chỉ https của ${host} ${days < 0 ? 'đã hết hạn' : `còn ${days} ngày`} (đến ${expires}). Hết hạn thì điện thoại chặn mọi mã.`,
    en: `The https certificate of ${host} ${days < 0 ? 'has expired' : `ends in ${days} days`} (${expires}). Once expired, phones block every code.`,
  };
  const remedy = {
    vi: 'Báo người quản trị máy chủ gia hạn chứng chỉ (việc gia hạn tự động đã hỏng).',
    en: 'Have the host’s technician renew it (automatic renewal has failed).',
  };
  return [finding('codes-certificate', { file: 'site.yaml', line: 1 }, { message, remedy }, 'origin')];
}
