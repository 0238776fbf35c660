/** What the bundler fills in; its own types would bring those of every kind of file along. */
interface ImportMeta {
	readonly env: { readonly PROD: boolean };
	/** One export of every file of that name, by path: all at once, or what loads each. */
	glob<T>(pattern: string, how: { eager: true; import: string }): Record<string, T>;
	glob<T>(pattern: string, how: { import: string }): Record<string, () => Promise<T>>;
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
