/** What the bundler fills in; its own types would bring those of every kind of file along. */
interface ImportMeta {
	readonly env: { readonly PROD: boolean };
}

/** The address of a script that is bundled as a worker of its own. */
declare module "*?worker&url" {
	const address: string;

	export = address;
}

/** The text of a file, bundled as it is. */
declare module "*.txt?raw" {
	const text: string;

	export = text;
}
