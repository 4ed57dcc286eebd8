/** What every page does once it stands: small things over HTML that works without them. */
import { offerNewVersion, startWorker } from '../../offline/browser/register.ts';
import './open-now.ts';
import { closeMenusOnEscape } from './menus.ts';
import { hideExpiredNotices } from './notices.ts';
import { offerDisplayMenu, rememberLanguage } from './preferences.ts';

offerDisplayMenu();
rememberLanguage();
closeMenusOnEscape();
hideExpiredNotices();
offerNewVersion();
void startWorker();
