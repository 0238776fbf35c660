import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSearch } from "../../hooks/use-search.ts";
import { BackLink } from "../home/back-link.tsx";
import page from "../home/pane-page.module.css";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { usePageTitle } from "../text/use-page-title.ts";
import { Filters } from "./filters.tsx";
import { Recent } from "./recent.tsx";
import { openedBefore, Results } from "./results.tsx";
import { ScopeLine } from "./scope-line.tsx";
import styles from "./search.module.css";
import { soughtBy } from "./search-address.ts";
import { useSearchFields } from "./use-search-fields.ts";

/** Drawn at once: a screen or two, so that each key is answered within a frame or two. */
const step = 24;

/** `/search`: everything on this device, as one types, without a network too. */
export function SearchPage() {
	const t = useLaterText();
	const { fields, change, keep } = useSearchFields();
	const [limit, setLimit] = useState(step);
	const sought = useMemo(() => soughtBy(fields), [fields]);
	const { scope, found, recent, hasFailed, search } = useSearch(sought, limit);
	const box = useRef<HTMLInputElement>(null);
	usePageTitle(t("search.heading"));

	useEffect(() => {
		if (openedBefore() === null) box.current?.focus();
	}, []);

	function remember() {
		if (fields.q.trim() !== "") search?.remember(fields.q.trim());
	}
	const opening = useRef<(id: string) => void>(() => undefined);
	opening.current = (id) => {
		remember();
		keep(id);
	};
	const onOpen = useCallback((id: string) => opening.current(id), []);

	return (
		<main className={page.page}>
			<div className={page.head}>
				<BackLink href="/" />
				<h1 className={page.heading} tabIndex={-1}>
					{t("search.heading")}
				</h1>
			</div>
			<div className={page.column}>
				<search className={styles.search}>
					<div className={styles.box}>
						<Icon name="search" size={22} />
						<input
							ref={box}
							className={styles.input}
							type="search"
							aria-label={t("search.label")}
							placeholder={t("search.label")}
							autoComplete="off"
							autoCapitalize="none"
							enterKeyHint="search"
							spellCheck={false}
							dir="auto"
							value={fields.q}
							onChange={(event) => {
								setLimit(step);
								change({ q: event.currentTarget.value });
							}}
							onKeyDown={(event) => {
								if (event.key === "Enter" && !event.nativeEvent.isComposing) remember();
							}}
						/>
					</div>
					<Filters
						fields={fields}
						onChange={(some) => {
							setLimit(step);
							change(some);
						}}
					/>
					<ScopeLine scope={scope} />
				</search>
				{hasFailed && <Notice kind="trouble">{t("search.failed")}</Notice>}
				{sought === null && (
					<Recent recent={recent} onChoose={(q) => change({ q })} onForget={() => search?.forgetRecent()} />
				)}
				{found !== null && <Results found={found} onOpen={onOpen} onMore={() => setLimit(limit + step)} />}
			</div>
		</main>
	);
}
