import { runClosedLoop } from "../load/closed-loop.ts";
import { bareWs, floorA, floorB } from "../systems/floors.ts";
import { hearth } from "../systems/hearth.ts";
import { prosody } from "../systems/prosody.ts";
import { socketIo } from "../systems/socket-io.ts";
import type { System } from "../systems/system.ts";
import { hocuspocus, yWebsocket } from "../systems/yjs-servers.ts";
import { figureOf, inRounds, ratioTo } from "./in-rounds.ts";
import type { Row } from "./row.ts";
import { shown, table, times } from "./table.ts";

const inFlight = 20;
const warmUpMs = 700;

type Setting = {
	name: string;
	title: string;
	devices: number;
	senders: number;
	systems: readonly System[];
	key: string;
};

/** As many messages as each server takes: `key` is the figure the others are compared with Hearth by. */
function throughput({ name, title, devices, senders, systems, key }: Setting): Row {
	return {
		name,
		title,
		async measure({ rounds, ms }) {
			const load = { senders, inFlight, warmUpMs, ms: ms / 2 };
			const outcomes = await inRounds(systems, { rounds, devices }, (running, room) =>
				runClosedLoop(running, room, load),
			);
			const ours = outcomes.find((outcome) => outcome.system === hearth);
			const head = [
				`${devices} devices`,
				"messages/s",
				"deliveries/s",
				"CPU s per 10k deliveries",
				`Hearth to it (${words[key]})`,
			];
			return table(
				head,
				outcomes.map((outcome) =>
					outcome.absent === null
						? [
								outcome.system.name,
								...["messages", "deliveries", "cpuPer10k"].map((figure) => shown(figureOf(outcome, figure))),
								ours === undefined ? "–" : times(ratioTo(outcome, ours, key)),
							]
						: [outcome.system.name, outcome.absent, "–", "–", "–"],
				),
			);
		},
	};
}

const words: Record<string, string> = { messages: "messages/s", deliveries: "deliveries/s", cpuPer10k: "CPU" };

/** Row 2. */
export const sustained = throughput({
	name: "sustained",
	title: "Messages a second, 10 devices that all write, 20 under way each",
	devices: 10,
	senders: 10,
	systems: [floorA, floorB, socketIo, hocuspocus, yWebsocket, prosody, hearth],
	key: "messages",
});

/** Row 3. */
export const deliveries = throughput({
	name: "deliveries",
	title: "Deliveries a second, 200 devices of which 4 write",
	devices: 200,
	senders: 4,
	systems: [floorA, floorB, socketIo, hocuspocus, yWebsocket, hearth],
	key: "deliveries",
});

/** Row 4. */
export const serverCpu = throughput({
	name: "cpu",
	title: "Server CPU per 10,000 deliveries, 50 devices of which 4 write",
	devices: 50,
	senders: 4,
	systems: [bareWs, floorA, floorB, socketIo, hocuspocus, yWebsocket, hearth],
	key: "cpuPer10k",
});
