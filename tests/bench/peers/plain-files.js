/** The least a server can do with a file: PUT writes it, syncs it and gives it its name, GET gives it back. */
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";

const folder = process.env.DATA_DIR ?? "";

async function sync(path) {
	const handle = await open(path, "r");
	await handle.sync();
	await handle.close();
}

const server = createServer(async (request, response) => {
	const path = join(folder, basename(request.url ?? ""));
	if (request.method === "PUT") {
		await pipeline(request, createWriteStream(`${path}.part`));
		await sync(`${path}.part`);
		await rename(`${path}.part`, path);
		await sync(folder);
		response.writeHead(204).end();
	} else await pipeline(createReadStream(path), response);
});

server.listen(0, "127.0.0.1", () => process.stdout.write(`listening ${server.address().port}\n`));
