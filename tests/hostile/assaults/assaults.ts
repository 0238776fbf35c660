import type { Assault } from "./assault.ts";
import { byFramesAssaults } from "./by-frames.ts";
import { byLiveEventsAssaults } from "./by-live-events.ts";
import { byRequestsAssaults } from "./by-requests.ts";
import { byStrangersAssaults } from "./by-strangers.ts";
import { byUpdatesAssaults } from "./by-updates.ts";

/** Everything that is tried against the family's server, by what it is called in the table. */
export const assaults: Record<string, Assault> = {
	...byUpdatesAssaults,
	...byFramesAssaults,
	...byRequestsAssaults,
	...byLiveEventsAssaults,
	...byStrangersAssaults,
};
