/** What the bundler fills in; its own types would bring those of every kind of file along. */
interface ImportMeta {
	readonly env: { readonly PROD: boolean };
}
