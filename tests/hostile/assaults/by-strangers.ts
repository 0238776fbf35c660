import { connect as connectTcp, type Socket } from "node:net";
import { openRawSync } from "../../support/raw-sync.ts";
import { type Assault, again, connect, pause, type Scene } from "./assault.ts";
import { replayAsStranger } from "./by-frames.ts";

const held = 200;

/** A connection on which a stranger writes by hand. */
function openTcp({ url }: Scene): Promise<Socket> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const socket = connectTcp(Number(port), hostname, () => resolve(socket));
		socket.on("error", reject);
		socket.resume();
	});
}

/** Requests that never end: a byte now and then. */
const slowRequests: Assault = async (scene, did) => {
	const line =
		"POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{";
	const open: { socket: Socket; at: number }[] = [];
	await again(async () => {
		if (open.length < held) open.push({ socket: await openTcp(scene), at: 0 });
		for (const one of open) {
			if (one.socket.writable) one.socket.write(line[one.at++] ?? " ");
			did(1);
		}
		for (const gone of open.filter(({ socket }) => !socket.writable)) open.splice(open.indexOf(gone), 1);
		await pause(10);
	});
};

/** Sockets that are opened and then say nothing, until the server has had enough. */
const idleSockets: Assault = async (scene, did) => {
	const open: unknown[] = [];
	await again(async () => {
		if (open.length > 2_000) return pause(50);
		open.push(await openRawSync(scene.url, "", {}));
		did(1);
	});
};

/** One byte more than a frame may have, from a stranger and from a member. */
const oversized: Assault = (scene, did) => {
	const [large, most] = [new Uint8Array(1024 * 1024 + 1), new Uint8Array(1024 * 1024)];
	return again(async () => {
		for (const sync of [await openRawSync(scene.url, "", {}), await connect(scene)]) {
			sync.sendBytes(most);
			sync.sendBytes(large);
			did(2);
			await sync.until("the end", () => sync.ended() ?? undefined);
		}
	});
};

const strangerReplays: Assault = (scene, did) =>
	again(async () => {
		const sync = await openRawSync(scene.url, "", {});
		await replayAsStranger(scene, sync, did);
		sync.close();
	});

/** What no program would send: noise in the place of a request, and upgrades that are none. */
const noise: Assault = (scene, did) => {
	const openings = [
		"GET /sync HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 99\r\n\r\n",
		"GET /sync HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\u00ff\u00ff\u00ff\u00ff",
		`GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
		"POST /api/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz\r\n",
		"\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
	];
	return again(async () => {
		for (const opening of openings) {
			const socket = await openTcp(scene);
			socket.write(opening, "latin1");
			did(1);
			await pause(2);
			socket.destroy();
		}
	});
};

export const byStrangersAssaults: Record<string, Assault> = {
	"two hundred slow requests": slowRequests,
	"idle sockets of strangers": idleSockets,
	"frames that are too large": oversized,
	"frames of Alva's from a stranger": strangerReplays,
	"noise in the place of requests": noise,
};
