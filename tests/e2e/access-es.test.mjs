// Every page in Spanish, and the parts of them for other pages, without barriers.

import { withoutBarriers } from './every-page.mjs';

withoutBarriers('es');
