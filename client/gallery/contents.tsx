import { scenes } from "./scenes.ts";

/** The list of everything there is to look at. */
export function Contents() {
	return (
		<main>
			<h1>Hearth: every state of every page</h1>
			<ul>
				{scenes.map(({ name, hash }) => (
					<li key={name}>
						<a href={`?show=${name}${hash}`}>{name}</a>
					</li>
				))}
			</ul>
		</main>
	);
}
