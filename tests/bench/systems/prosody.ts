import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { bodyOf, hearBodies } from "../load/marker.ts";
import { end } from "./start-peer.ts";
import type { Running, System } from "./system.ts";

const program = "/usr/bin/prosody";
const room = "family@rooms.localhost";

/** Prosody's group chat with its archive in SQLite, as Debian ships them. */
export const prosody: System = {
	name: "Prosody, group chat with archive",
	isDurable: true,
	async start() {
		install();
		const folder = mkdtempSync(join(tmpdir(), "hearth-bench-"));
		const port = await freePort();
		writeFileSync(join(folder, "prosody.cfg.lua"), configuration(folder, port));
		const child = spawn(program, ["-F", "--config", join(folder, "prosody.cfg.lua")], { stdio: "ignore" });
		await untilOpen(port);
		return {
			pid: child.pid ?? 0,
			join: (index, hear) => joinRoom(port, index, hear),
			async stop() {
				await end(child);
				rmSync(folder, { recursive: true, force: true });
			},
		} satisfies Running;
	},
};

/** From Debian, where that may be done; Prosody is no part of Hearth and nobody else needs it. */
function install(): void {
	if (existsSync(program)) return;
	if (process.getuid?.() !== 0) throw new Error("not installed, and only root may (Debian: prosody, lua-dbi-sqlite3)");
	const ended = spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "prosody", "lua-dbi-sqlite3"]);
	if (ended.status !== 0 || !existsSync(program)) throw new Error("not installed, and apt-get could not");
}

function configuration(folder: string, port: number): string {
	return `
run_as_root = true
pidfile = "${folder}/prosody.pid"
data_path = "${folder}"
log = { error = "${folder}/prosody.log" }
c2s_ports = { ${port} }
c2s_interfaces = { "127.0.0.1" }
s2s_ports = { }
http_ports = { }
https_ports = { }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
modules_enabled = { "saslauth" }
modules_disabled = { "s2s", "tls", "offline" }
storage = "sql"
sql = { driver = "SQLite3", database = "${folder}/prosody.sqlite" }
VirtualHost "localhost"
	authentication = "anonymous"
Component "rooms.localhost" "muc"
	modules_enabled = { "muc_mam" }
	muc_log_by_default = true
	muc_log_all_rooms = true
	muc_room_locking = false
	restrict_room_creation = false
`;
}

async function joinRoom(port: number, index: number, hear: (number: number) => void) {
	const socket = connect({ port, host: "127.0.0.1", noDelay: true });
	await once(socket, "connect");
	const write = (text: string) => socket.write(text);
	const stream = `<stream:stream to='localhost' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>`;
	await ask(stream, "</stream:features>");
	await ask(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>`, "<success");
	await ask(stream, "</stream:features>");
	await ask(`<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>`, "</iq>");
	await ask(
		`<presence to='${room}/device${index}'><x xmlns='http://jabber.org/protocol/muc'/></presence>`,
		"code='110'",
	);

	let kept = Buffer.alloc(0);
	socket.on("data", (chunk: Buffer) => {
		const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
		const read = hearBodies(bytes, hear);
		// A mark may have been cut in two by the network.
		kept = Buffer.from(bytes.subarray(Math.max(read, bytes.length - 2)));
		if (bytes.indexOf("~m~", read) !== -1) kept = Buffer.from(bytes.subarray(read));
	});
	return {
		say: (number: number) =>
			void write(`<message type='groupchat' to='${room}' id='${number}'><body>${bodyOf(number)}</body></message>`),
		close: () => socket.destroy(),
	};

	function ask(text: string, answer: string): Promise<void> {
		return new Promise((resolve, reject) => {
			let heard = "";
			const listen = (chunk: Buffer) => {
				heard += chunk.toString();
				if (!heard.includes(answer)) return;
				socket.off("data", listen);
				resolve();
			};
			socket.on("data", listen);
			socket.once("close", () => reject(new Error(`Prosody closed: ${heard}`)));
			write(text);
		});
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	return typeof address === "object" && address !== null ? address.port : 0;
}

async function untilOpen(port: number): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt += 1) {
		const socket = connect({ port, host: "127.0.0.1" });
		const isOpen = await once(socket, "connect").then(
			() => true,
			() => false,
		);
		socket.destroy();
		if (isOpen) return;
		await wait(100);
	}
	throw new Error("did not begin to listen");
}
