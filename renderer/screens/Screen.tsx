import type { ReactNode } from "react";
import { FilterBar } from "../parts/FilterBar.tsx";
import { EmptyState, ErrorState, Opening } from "../parts/States.tsx";
import { useFilters, type Filters } from "../state/filters.ts";
import "./Screen.css";

type Props = {
  readonly title: string;
  /** The choices that hold for the screen, if not those of every other. */
  readonly controls?: (filters: Filters) => ReactNode;
  /** The screen's content, once the workspace has figures. */
  readonly children: (filters: Filters) => ReactNode;
};

/** A screen about overnight stays: its title, the filters, and what stands under them. */
export function Screen({ title, controls, children }: Props) {
  const filters = useFilters();
  return (
    <>
      <div className="screen-head">
        <h1>{title}</h1>
        {filters.state === "ready" && (controls ? controls(filters) : <FilterBar filters={filters} />)}
      </div>
      {filters.state === "error" && <ErrorState text={filters.error ?? ""} onRetry={filters.retry} />}
      {filters.state === "loading" && <Opening />}
      {filters.state === "empty" && <EmptyState />}
      {filters.state === "ready" && children(filters)}
    </>
  );
}
