/** What the pages of the small site load. */
import '../../../src/listen/browser/recorded-voice.ts';
import '../../../src/offline/browser/keep-guide.ts';
import { offerNewVersion, startWorker } from '../../../src/offline/browser/register.ts';

offerNewVersion();
void startWorker();
