/** s3rver with one bucket in a folder of its own, told by the environment; prints the port it listens on. */
const S3rver = require("s3rver");

const cors =
	"<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>PUT</AllowedMethod></CORSRule></CORSConfiguration>";
const { FOLDER: directory, BUCKET: name } = process.env;
const server = new S3rver({
	...{ address: "127.0.0.1", port: 0, silent: true, directory },
	configureBuckets: [{ name, configs: [cors] }],
});
server.run().then(({ port }) => process.stdout.write(`listening ${port}\n`));
