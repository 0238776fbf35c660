import * as decoding from "lib0/decoding";
import type { Channel, Wire } from "../../server/sync/channel.ts";
import type { Random } from "../support/random.ts";
import { createLane, type Lane } from "./lane.ts";
import { type Owner, running } from "./outside.ts";
import type { PageSocket } from "./page-socket.ts";
import { createPageSocket } from "./page-socket.ts";
import type { Time } from "./time.ts";

/** What stands at the other end: the present server process. */
export type Answering = {
	owner: Owner;
	upgrade: (request: Request) => Promise<(wire: Omit<Wire, "request" | "knownDevice">) => Channel>;
};

/** One device's way into the network. */
export type Reach = {
	deviceId: () => string;
	token: () => string;
	/** Out of reach: nothing gets through, and nobody is told. */
	isCut: boolean;
	mixes: boolean;
};

type Line = {
	reach: Reach;
	page: Owner;
	server: Owner;
	toServer: Lane;
	toPage: Lane;
	/** The socket is gone, and whoever is still there learns of it, or not. */
	reset: (tellsPage: boolean, tellsServer: boolean) => void;
	isOver: () => boolean;
};

export type Network = {
	webSocketFor: (reach: Reach, page: Owner) => typeof WebSocket;
	/** Cuts the device off; what is on its way waits, or is lost for good on lines that do not survive. */
	cut: (reach: Reach, linesSurvive: boolean) => void;
	heal: (reach: Reach) => void;
	/** Breaks the device's sockets; `silently`: neither end is told. */
	breakLines: (reach: Reach, silently: boolean) => void;
	/** A process has ended; its other ends hear of it, or, after a power cut, do not. */
	ended: (owner: Owner, silently: boolean) => void;
	delay: () => number;
};

export type Tap = (frame: Uint8Array, to: { deviceId: string; document: string }) => void;

type Parts = { time: Time; random: Random; server: () => Answering | null; onFrame: Tap };

const refusedMs = 20;
const closingMs = 30_000;

export function createNetwork({ time, random, server, onFrame }: Parts): Network {
	const lines = new Set<Line>();
	const delay = () => (random.between(0, 19) === 0 ? random.between(50, 900) : random.between(1, 30));
	const linesOf = (reach: Reach) => [...lines].filter((line) => line.reach === reach);

	function dial(reach: Reach, page: Owner, socket: PageSocket, url: string): void {
		time.after(delay(), null, () => {
			if (reach.isCut || page.isDead) return;
			const answering = server();
			if (answering === null || answering.owner.isDead) {
				time.after(refusedMs, page, () => socket.ended(1006, ""));
				return;
			}
			const request = new Request(url.replace("ws", "http"), { headers: { cookie: `hearth=${reach.token()}` } });
			running.run(answering.owner, () => {
				answering.upgrade(request).then(
					(open) => connect(reach, page, socket, answering.owner, open),
					() => time.after(refusedMs, page, () => socket.ended(1006, "")),
				);
			});
		});
	}

	function connect(
		reach: Reach,
		page: Owner,
		socket: PageSocket,
		serverOwner: Owner,
		open: (wire: Omit<Wire, "request" | "knownDevice">) => Channel,
	): void {
		if (page.isDead || serverOwner.isDead || socket.isGivenUp()) return;
		const lane = (owner: Owner) =>
			createLane({ after: (ms, work) => time.after(ms, owner, work), delay, now: time.now, mixes: reach.mixes });
		const toServer = lane(serverOwner);
		const toPage = lane(page);
		let serverState = 1;
		let isPageTold = false;

		function tellServer(code: number, reason: string): void {
			if (serverState === 3) return;
			serverState = 3;
			lines.delete(line);
			channel.closed(code, reason);
		}
		function tellPage(code: number, reason: string): void {
			if (isPageTold) return;
			isPageTold = true;
			socket.ended(code, reason);
		}
		const line: Line = {
			...{ reach, page, server: serverOwner, toServer, toPage },
			isOver: () => serverState === 3,
			reset(tellsPage, tellsServer) {
				toServer.drop();
				toPage.drop();
				lines.delete(line);
				if (tellsPage) time.after(delay(), page, () => tellPage(1006, ""));
				if (tellsServer) time.after(delay(), serverOwner, () => tellServer(1006, ""));
			},
		};
		lines.add(line);

		const channel = open({
			unsentBytes: () => 0,
			webSocket: {
				get readyState() {
					return serverState;
				},
				send(data) {
					if (serverState !== 1) return;
					const frame = new Uint8Array(data as Uint8Array);
					const document = documentOf(frame);
					onFrame(frame, { deviceId: reach.deviceId(), document });
					for (let copies = random.between(0, 19) === 0 && isSync(frame) ? 2 : 1; copies > 0; copies -= 1) {
						toPage.push(document, () => socket.received(frame));
					}
				},
				close(code = 1005, reason = "") {
					if (serverState !== 1) return;
					serverState = 2;
					toPage.finish(() => {
						tellPage(code, reason);
						toServer.finish(() => tellServer(code, reason));
					});
					// Whoever does not answer the closing is not waited for for ever.
					time.after(closingMs, serverOwner, () => tellServer(1006, ""));
				},
			},
		});
		socket.connected({
			send(frame) {
				const document = documentOf(frame);
				for (let copies = random.between(0, 19) === 0 && isSync(frame) ? 2 : 1; copies > 0; copies -= 1) {
					toServer.push(document, () => channel.receive(frame));
				}
			},
			close(code, reason) {
				toServer.finish(() => tellServer(code, reason));
				time.after(delay(), page, () => tellPage(code, reason));
			},
		});
		toPage.push("", () => socket.opened());
		if (reach.isCut) for (const way of [toServer, toPage]) way.hold();
	}

	return {
		webSocketFor: (reach, page) => createPageSocket((socket, url) => dial(reach, page, socket, url)),
		cut(reach, linesSurvive) {
			reach.isCut = true;
			for (const line of linesOf(reach)) {
				if (!linesSurvive) line.reset(false, false);
				else for (const way of [line.toServer, line.toPage]) way.hold();
			}
		},
		heal(reach) {
			reach.isCut = false;
			for (const line of linesOf(reach)) for (const way of [line.toServer, line.toPage]) way.release();
		},
		breakLines(reach, silently) {
			for (const line of linesOf(reach)) line.reset(!silently, !silently);
		},
		ended(owner, silently) {
			for (const line of [...lines]) {
				if (line.page !== owner && line.server !== owner) continue;
				line.reset(!silently && !line.reach.isCut, !silently && !line.reach.isCut);
			}
		},
		delay,
	};
}

function documentOf(frame: Uint8Array): string {
	try {
		return decoding.readVarString(decoding.createDecoder(frame));
	} catch {
		return "";
	}
}

/** Sync and its answers may come twice without harm; nothing else of the protocol may. */
function isSync(frame: Uint8Array): boolean {
	try {
		const decoder = decoding.createDecoder(frame);
		decoding.readVarString(decoder);
		return decoding.readVarUint(decoder) === 0;
	} catch {
		return false;
	}
}
