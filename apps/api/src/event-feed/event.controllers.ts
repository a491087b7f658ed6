import { EventContractController } from './event-contract.controller.js';
import { EventFeedController } from './event-feed.controller.js';

/** The routes by which other services ask for events, and for what is promised of them. */
export const eventControllers = [EventFeedController, EventContractController];
