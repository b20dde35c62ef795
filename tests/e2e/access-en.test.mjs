// Every page in English, and the parts of them for other pages, without barriers.

import { withoutBarriers } from './every-page.mjs';

withoutBarriers('en');
