import { createIdMaker, type MakeId } from "../../shared/ids.ts";
import { cast } from "../support/cast.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { createDevice, type Device } from "../support/device.ts";
import { createRandom, type Random } from "../support/random.ts";
import { familyThreadId, joinFamily, setUpFamily } from "../support/rest.ts";
import { type RunningServer, serverAlone, startServer } from "../support/running-server.ts";
import { createRestWriter, type RestWriter } from "./rest-writer.ts";

/**
 * A family under a server that keeps dying: Alva and Bo write from devices on /sync, Cleo's program over REST.
 * They and their data outlive the server's processes.
 */
export type Neighbourhood = {
	dataDir: string;
	threadId: string;
	random: Random;
	makeId: MakeId;
	devices: readonly [Device, Device];
	program: RestWriter;
	start: (env: Record<string, string>) => Promise<RunningServer>;
	/** Says the next thing on a device, at a composed time that keeps within the rates. */
	sayNext: (device: Device) => void;
	/** Every id that anybody was shown as accepted, with the number they were shown. */
	acknowledged: () => Map<string, number>;
	/** Ends what still runs and takes the data away. */
	remove: () => Promise<void>;
};

const setupToken = "the-setup-token-of-this-test";
/** Small enough that a run crosses from segment to segment many times. */
const segmentMessages = "200";

export async function createNeighbourhood(seed: number, env: Record<string, string>): Promise<Neighbourhood> {
	const random = createRandom(seed);
	const makeId = createIdMaker(() => Date.now(), random.bytes);
	const folder = makeDataFolder();
	const started: RunningServer[] = [];
	const start = async (more: Record<string, string>) => {
		const server = await startServer({
			dataDir: folder.path,
			port: 0,
			command: serverAlone,
			env: { SETUP_TOKEN: setupToken, SEGMENT_MESSAGES: segmentMessages, ...env, ...more },
		});
		started.push(server);
		return server;
	};

	const first = await start({});
	const alva = await setUpFamily(first.url, setupToken);
	const devices = [createDevice(alva, makeId), createDevice(await joinFamily(alva, cast.bo), makeId)] as const;
	const threadId = await familyThreadId(alva);
	const composedAt = createComposedTimes();
	const program = createRestWriter(await joinFamily(alva, cast.cleo), threadId, makeId, composedAt);
	await first.stop();

	return {
		dataDir: folder.path,
		threadId,
		random,
		makeId,
		devices: [devices[0], devices[1]],
		program,
		start,
		sayNext(device) {
			const id = makeId();
			device.say({
				id,
				thread: threadId,
				kind: "message",
				composed: composedAt(),
				body: `said by ${device.who.memberId}: ${id}`,
			});
		},
		acknowledged() {
			const shown = devices.flatMap((device) => [...device.sent].map(([id, entry]) => [id, entry.seq] as const));
			return new Map([...shown, ...program.acknowledged]);
		},
		async remove() {
			for (const server of started) await server.kill();
			folder.remove();
		},
	};
}

/** A second between messages, long ago: what was written in a tunnel passes at once, whatever the rates. */
function createComposedTimes(): () => string {
	let ms = Date.UTC(2025, 0, 1);
	return () => {
		ms += 1_000;
		return new Date(ms).toISOString();
	};
}
