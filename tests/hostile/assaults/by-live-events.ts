import { WebSocket } from "ws";
import { type Assault, again, pause, type Scene } from "./assault.ts";

/** A connection on /ws without a client of its own, for what no client would send. */
function openRaw({ url }: Scene): Promise<WebSocket> {
	const socket = new WebSocket(`${url.replace(/^http/, "ws")}/ws/?EIO=4&transport=websocket`);
	return new Promise((resolve, reject) => {
		socket.once("message", () => resolve(socket));
		socket.on("error", reject);
		socket.on("unexpected-response", () => reject(new Error("refused")));
	});
}

async function openSignedIn(scene: Scene): Promise<WebSocket> {
	const socket = await openRaw(scene);
	socket.send(`40${JSON.stringify({ token: scene.didi.token })}`);
	await new Promise((resolve) => socket.once("message", resolve));
	return socket;
}

const event = (name: string, said: unknown) => `42${JSON.stringify([name, said])}`;

/** As many as a connection takes before it is cut off, and then from the next one. */
function flood(frame: (scene: Scene, n: number) => string): Assault {
	return (scene, did) =>
		again(async () => {
			const socket = await openSignedIn(scene);
			for (let n = 0; socket.readyState === WebSocket.OPEN; n += 1) {
				socket.send(frame(scene, n));
				did(1);
				if (n % 100 === 0) await pause(0);
			}
		});
}

const joinsAndLeaves = flood(({ threadId, didi }, n) => {
	const threads = [threadId, didi.memberId, `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`];
	return event(n % 2 === 0 ? "thread:join" : "thread:leave", { threadId: threads[n % threads.length] });
});

const typing = flood(({ threadId }, n) => event("typing", { threadId, isTyping: n % 2 === 0 }));

const rubbish = flood((_scene, n) => {
	const packets = [
		"42",
		'42["thread:join"',
		'42["__proto__",{}]',
		'451-["x",{"_placeholder":true,"num":9}]',
		"43999[]",
		"40/x,",
		"4",
	];
	return packets[n % packets.length] ?? "";
});

const oversized: Assault = (scene, did) =>
	again(async () => {
		for (const socket of [await openRaw(scene), await openSignedIn(scene)]) {
			const ended = new Promise((resolve) => socket.once("close", resolve));
			socket.send(event("typing", "x".repeat(65 * 1024)));
			did(1);
			await ended;
		}
	});

const handshakes: Assault = ({ url }, did) =>
	again(async () => {
		await (await fetch(`${url}/ws/?EIO=4&transport=polling`)).arrayBuffer();
		did(1);
	});

/** Twenty that hear everything and read nothing. */
const deafReaders: Assault = (scene, did) =>
	again(async () => {
		const sockets: WebSocket[] = [];
		for (let n = 0; n < 20; n += 1) {
			const socket = await openSignedIn(scene);
			socket.send(event("thread:join", { threadId: scene.threadId }));
			socket.pause();
			sockets.push(socket);
			did(1);
		}
		await pause(2_000);
		for (const socket of sockets) socket.terminate();
	});

export const byLiveEventsAssaults: Record<string, Assault> = {
	"joins and leaves without end": joinsAndLeaves,
	"typing without end": typing,
	"live events that are none": rubbish,
	"live frames that are too large": oversized,
	"live readers who do not read": deafReaders,
	// Last: it takes every place an address has for those who have not signed in, and they are free again after ten seconds.
	"live handshakes of strangers": handshakes,
};
