import { IDBFactory } from "fake-indexeddb";
import "./report-error.ts";
import { createFamilyData } from "../../client/data/create-family-data.ts";
import type { FamilyData } from "../../client/data/family-data.ts";
import { createWritable } from "../../client/data/readable.ts";
import type { TestServer } from "./server.ts";
import { createTestWorld, type TestWorld } from "./world.ts";

/** A browser in small: a disk in memory, a cookie, and the whole client's data on real sockets to a server in this process. */
export type Browser = {
	world: TestWorld;
	/** One page of it; it lives as long as the test. */
	openPage: () => FamilyData;
	/** From now on no socket and nobody over HTTP is reached. */
	cutOff: () => void;
	plugIn: () => void;
	/** This server answers over HTTP. */
	answerFrom: (server: TestServer) => void;
	/** All rows of one store, and their keys, as they lie on the disk of the only member who has one. */
	rows: (store: string) => Promise<unknown[]>;
	keys: (store: string) => Promise<string[]>;
	/** Puts a row on that disk behind the pages' backs. */
	put: (store: string, row: unknown) => Promise<void>;
	databases: () => Promise<string[]>;
};

export async function openBrowser(server: TestServer): Promise<Browser> {
	const url = await addressOf(server);
	const disk = new IDBFactory();
	let cookie = "";
	let answering: TestServer | null = server;
	let isCutOff = false;
	const sockets = new Set<WebSocket>();

	class WithCookie extends WebSocket {
		constructor(address: string) {
			// Nobody listens on the first port.
			super(isCutOff ? "ws://127.0.0.1:1" : address, { headers: { cookie, origin: url } } as never);
			sockets.add(this);
		}
	}
	const world = createTestWorld(url, async (path, init) => {
		if (answering === null) throw new TypeError("fetch failed");
		const answer = await answering.app.http.request(path, { ...init, headers: { ...init.headers, cookie } });
		const given = answer.headers.getSetCookie().find((one) => !/=;/.test(one));
		cookie = given?.split(";")[0] ?? cookie;
		return answer;
	});
	Object.assign(world, { indexedDB: disk, WebSocket: WithCookie });
	const update = { ready: createWritable(false), apply: () => undefined, look: () => undefined };
	const databases = async () => (await disk.databases()).map(({ name }) => name ?? "");

	async function look<T>(store: string, none: T, ask: (all: IDBObjectStore) => IDBRequest<T>): Promise<T> {
		const [name] = await databases();
		if (name === undefined) return none;
		return new Promise((resolve, reject) => {
			const opening = disk.open(name);
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				const reading = ask(opening.result.transaction(store, "readwrite").objectStore(store));
				reading.onsuccess = () => {
					opening.result.close();
					resolve(reading.result);
				};
			};
		});
	}

	return {
		world,
		openPage: () => createFamilyData(world, update),
		cutOff() {
			isCutOff = true;
			answering = null;
			for (const socket of sockets) socket.close();
		},
		plugIn() {
			isCutOff = false;
			answering = server;
		},
		answerFrom(other) {
			answering = other;
		},
		databases,
		rows: (store) => look<unknown[]>(store, [], (all) => all.getAll()),
		keys: async (store) => (await look<IDBValidKey[]>(store, [], (all) => all.getAllKeys())).map(String),
		put: async (store, row) => void (await look<IDBValidKey>(store, 0, (all) => all.put(row))),
	};
}

/** A second browser comes to a server that listens already. */
async function addressOf({ app }: TestServer): Promise<string> {
	const address = app.server.address();
	return address === null || typeof address === "string" ? app.listen() : `http://localhost:${address.port}`;
}
