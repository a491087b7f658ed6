import type { Feature } from '../shell/feature.js';
import { AccessDesk } from './access-desk.js';
import { AccessController } from './access.controller.js';

export const access: Feature = { controllers: [AccessController], providers: [AccessDesk] };
