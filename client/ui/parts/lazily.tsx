import { type ComponentType, useEffect, useState } from "react";
import { focusOwedHeading } from "../shell/focus-heading.ts";
import { useText } from "../text/use-text.ts";
import { Button } from "./button.tsx";
import styles from "./lazily.module.css";
import { Notice } from "./notice.tsx";
import { Patience } from "./patience.tsx";

/** `preload` fetches the part ahead of need, `fetch` says when it is here; from then on it is in the first picture. */
export type LazyPart<Props> = ComponentType<Props> & { preload: () => void; fetch: () => Promise<unknown> };

/**
 * A part of the page that is fetched when it is first needed, so that the first scripts stay small. Once it is here it is
 * drawn at once. Where it cannot be had, as on a first visit whose network went, that is said in its place.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
	let Loaded: ComponentType<Props> | null = null;

	async function fetchPart(): Promise<ComponentType<Props>> {
		Loaded ??= await load();
		return Loaded;
	}

	function Lazily(props: Props) {
		const t = useText();
		const [Part, setPart] = useState(() => Loaded);
		const [hasFailed, setFailed] = useState(false);
		const isAsked = Part === null && !hasFailed;

		useEffect(() => {
			if (!isAsked) return;
			let isLeft = false;
			fetchPart().then(
				(part) => {
					if (!isLeft) setPart(() => part);
				},
				() => {
					if (!isLeft) setFailed(true);
				},
			);
			return () => {
				isLeft = true;
			};
		}, [isAsked]);

		useEffect(() => {
			if (Part !== null) focusOwedHeading();
		}, [Part]);

		if (Part !== null) return <Part {...props} />;
		if (!hasFailed) return <Patience />;
		return (
			<div className={styles.failed}>
				<Notice kind="trouble">{t("part.not_loaded")}</Notice>
				<Button kind="plain" onClick={() => setFailed(false)}>
					{t("ask.retry")}
				</Button>
			</div>
		);
	}

	// What cannot be fetched now is asked for again when it is wanted, and said then.
	return Object.assign(Lazily, { preload: () => void fetchPart().catch(() => undefined), fetch: fetchPart });
}
