import type { Session } from "../../shared/api/people.ts";
import { familyName } from "../support/cast.ts";
import { firstMorning } from "../support/core.ts";
import { createRandom, type Random } from "../support/random.ts";
import { answerDevice } from "./history-routes.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createMachine, type Machine } from "./machine.ts";
import { createNetwork, type Network } from "./network.ts";
import { type Owner, running, setOutside } from "./outside.ts";
import { openPage, type Page } from "./page.ts";
import type { HeldThen } from "./put-back.ts";
import { createServerDisk, type ServerDisk } from "./server-disk.ts";
import { Crashed, type ServerProcess, setupToken, startServer } from "./server-process.ts";
import { createTime, type Time } from "./time.ts";
import { createTruth, type Truth } from "./truth.ts";

/** A family, its server and its devices, in one process, under one clock and one seed. */
export type House = {
	time: Time;
	random: Random;
	network: Network;
	ledger: Ledger;
	truth: Truth;
	serverDisk: ServerDisk;
	server: () => ServerProcess | null;
	startServer: () => Promise<void>;
	killServer: (silently: boolean) => void;
	machines: Machine[];
	threadIds: readonly string[];
	/** A device has begun a thread: everybody has an eye on it from now on. */
	meet: (threadId: string) => void;
	owner: () => Machine;
	/** The server's backups, oldest first; the first is of the day the family moved in. */
	backups: Buffer[];
	/** How often the server was put back, and what the devices held at each time. */
	putBacks: number;
	heldThen: HeldThen[];
	/** Who was ever taken out of which thread, and when last: `${member} ${thread}`. What they held of it may be gone from them since. */
	takenOut: Map<string, number>;
	/** The server knows this device, and the device knows itself signed in. */
	isPresent: (machine: Machine) => boolean;
	addMachine: (session: Session & { token: string }) => Machine;
	openPage: (machine: Machine) => Page;
	pages: () => Page[];
	/** What has gone against a promise so far. */
	wrong: string[];
	/** How often each kind of thing happened, for the report. */
	counts: Record<string, number>;
	/** Gives the process its real clock back. */
	leave: () => void;
};

export function createHouse(seed: number, segmentMessages: number, image: Buffer): House {
	const random = createRandom(seed);
	const wrong: string[] = [];
	const counts: Record<string, number> = {};
	const count = (what: string) => {
		counts[what] = (counts[what] ?? 0) + 1;
	};
	const time = createTime(firstMorning, random, (error) => {
		if (!(error instanceof Crashed)) wrong.push(`[I7] nobody caught: ${explain(error)}`);
	});
	const ledger = createLedger();
	let server: ServerProcess | null = null;
	const machines: Machine[] = [];
	const threadIds: string[] = [];

	const serverDisk = createServerDisk(image, {
		...{ time, random },
		onCommit: () => truth.committed(),
		onKill: () => killServer(false),
	});
	const network = createNetwork({
		...{ time, random },
		server: () => server,
		onFrame(frame, { deviceId, document }) {
			count("frames");
			if (document.startsWith("outbox/")) return;
			for (const { number, thread } of ledger.wordsIn(frame)) {
				const threadId = threadIds[thread] ?? "";
				if (!truth.mayHear(deviceId, threadId))
					wrong.push(`[I5] ${deviceId} was sent words of ${threadId} in ${document}`);
				if (truth.byNumber(number).length === 0)
					wrong.push(`[I2] message ${number} was sent out before it was committed`);
			}
		},
	});

	function killServer(silently: boolean): void {
		if (server === null) return;
		count("server kills");
		const dead = server;
		server = null;
		dead.owner.isDead = true;
		serverDisk.crash();
		network.ended(dead.owner, silently);
		// Whoever looks after it starts it again, now at once, now after a while.
		time.after(random.pick([50, 400, 3_000, 15_000]), null, () => void startServerHere());
	}

	async function startServerHere(): Promise<void> {
		if (server !== null) return;
		server = await startServer({
			...{ time, disk: serverDisk, randomBytes: random.bytes, segmentMessages },
			onKill: () => killServer(false),
			onTrouble(error) {
				const code = error instanceof Error && "code" in error ? String(error.code) : "";
				const isExpected = error instanceof Crashed || (code === "SQLITE_FULL" && serverDisk.wasEverFull());
				if (!isExpected) wrong.push(`[I7] the server stumbled: ${explain(error)}`);
			},
		});
	}

	function fetch(machine: Machine, page: Owner, path: string, init: RequestInit): Promise<Response> {
		return new Promise((resolve, reject) => {
			init.signal?.addEventListener("abort", () => reject(new DOMException("time is up", "TimeoutError")));
			time.after(network.delay(), null, () => {
				if (machine.reach.isCut) return;
				const asked = server;
				const fail = () => time.after(network.delay(), page, () => reject(new TypeError("not reachable")));
				if (asked === null) return void fail();
				running.run(asked.owner, () => {
					const body = typeof init.body === "string" ? init.body : null;
					answerDevice(asked, machine, { method: init.method ?? "GET", path, body }).then(
						(answer) => void time.after(network.delay(), page, () => resolve(answer)),
						fail,
					);
				});
			});
		});
	}

	setOutside(time.outside);
	const truth = createTruth(serverDisk.sqlite, ledger, (what) => wrong.push(what));
	const house: House = {
		...{ time, random, network, ledger, serverDisk, machines, threadIds, wrong, counts, truth },
		backups: [],
		putBacks: 0,
		heldThen: [],
		takenOut: new Map(),
		isPresent: (machine) =>
			truth.isSignedIn(machine.session.device.id) &&
			machine.pages.every((page) => page.data.session.get().kind === "signed-in"),
		server: () => server,
		startServer: startServerHere,
		killServer,
		meet(threadId) {
			if (threadIds.includes(threadId)) return;
			count("threads begun");
			threadIds.push(threadId);
			for (const page of house.pages()) page.look(threadId);
		},
		owner: () => machines[0] as Machine,
		addMachine(session) {
			const { token, ...kept } = session;
			const skewMs = random.pick([0, 0, 0, -40_000, 90_000, -3 * 365 * 86_400_000, 5 * 365 * 86_400_000]);
			const mixes = random.between(0, 2) === 0;
			const index = machines.length;
			const machine = createMachine({ index, session: kept, token, time, delay: network.delay, skewMs, mixes });
			machines.push(machine);
			return machine;
		},
		openPage(machine) {
			count("pages");
			return openPage(machine, counts.pages ?? 0, { time, random, network, fetch, threadIds: () => threadIds });
		},
		pages: () => machines.flatMap((machine) => machine.pages),
		leave() {
			for (const page of house.pages()) page.kill(true);
			killServer(true);
			setOutside(null);
			serverDisk.sqlite.close();
		},
	};
	return house;
}

/** Alva's family: 2 to 5 members with 2 to 8 devices in 1 to 3 threads, everything as the server itself sets it up. */
export async function moveIn(house: House): Promise<void> {
	const { random, time } = house;
	await house.startServer();
	const server = house.server();
	if (server === null) throw new Error("the server did not start");
	const { people, core } = server;
	const here = <T>(work: () => Promise<T>): Promise<T> => time.settle(running.run(server.owner, work));
	const password = "a red wooden house";
	const deviceName = "phone";
	const names = ["Alva", "Bo", "Cleo", "Didi", "Eskil"].slice(0, random.pick([2, 2, 3, 3, 4, 5]));
	for (const name of names) {
		const who = { name, username: name.toLowerCase(), password, deviceName };
		if (name === "Alva") {
			house.addMachine(await here(() => people.setup.setUp({ token: setupToken, familyName, ...who })));
			continue;
		}
		const invite = await here(() =>
			people.invites.make({ memberId: house.owner().session.member.id, deviceId: null }, { role: "adult" }),
		);
		house.addMachine(await here(() => people.acceptInvite({ code: invite.code, ...who })));
	}
	for (let more = Math.min(random.pick([0, 0, 1, 1, 2, 6]), 8 - names.length); more > 0; more -= 1) {
		const { session } = house.machines[random.between(0, names.length - 1)] ?? house.owner();
		const { token: link } = await here(() => people.links.make(session.member.id, null, 60_000));
		house.addMachine(await here(() => people.links.use(link, deviceName)));
	}
	const ids = house.machines.slice(0, names.length).map((machine) => machine.session.member.id);
	for (let groups = random.between(0, 2); groups > 0; groups -= 1) {
		const members = ids.filter((_, index) => index === 0 || random.between(0, 2) > 0);
		const id = house.machines[0]?.session.device.id.replace(/.$/, String(groups)) ?? "";
		const at = new Date(time.now()).toISOString();
		await here(() =>
			core.writes.write(async (tx) => {
				const row = { kind: "group" as const, title: "A group", open_segment: 0, last_seq: 0 };
				await tx
					.insertInto("threads")
					.values({ id, ...row, created_at: at, updated_at: at })
					.execute();
				for (const member_id of members) {
					await tx
						.insertInto("thread_members")
						.values({ thread_id: id, member_id, joined_at: at, read_seq: 0 })
						.execute();
				}
				return { value: undefined, show: await core.directory.refresh(tx) };
			}),
		);
	}
	const rows = house.serverDisk.sqlite.prepare("select id from threads order by kind, id").all() as { id: string }[];
	(house.threadIds as string[]).push(...rows.map((row) => row.id));
	house.backups.push(house.serverDisk.image());
	for (const machine of house.machines) house.openPage(machine);
	await time.pass(random.between(50, 2_500));
}

export function explain(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
}
