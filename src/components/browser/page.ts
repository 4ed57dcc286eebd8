/** What every page does once it stands: small things over HTML that works without them. */
import { offerNewVersion, startWorker } from '../../offline/browser/register.ts';
import { offerSearchDialog } from '../../search/browser/open-dialog.ts';
import './copy-text.ts';
import './open-now.ts';
import { closeMenusOnEscape } from './menus.ts';
import { hideExpiredNotices } from './notices.ts';
import { offerDisplayMenu, rememberLanguage } from './preferences.ts';
import { rememberSign } from './sign-here.ts';

offerDisplayMenu();
rememberLanguage();
closeMenusOnEscape();
hideExpiredNotices();
offerNewVersion();
offerSearchDialog();
rememberSign();
void startWorker();
