import { originColumns, type Column, type ColumnType, type Contract } from "../kernel/contract.ts";
import { identifier } from "../kernel/identifier.ts";

export type SqlType = "DATE" | "VARCHAR" | "INTEGER" | "DOUBLE";

const sqlTypes: Readonly<Record<ColumnType, SqlType>> = {
  month: "DATE",
  date: "DATE",
  text: "VARCHAR",
  id: "VARCHAR",
  code: "VARCHAR",
  figure: "INTEGER",
  count: "INTEGER",
  number: "DOUBLE",
  money: "DOUBLE",
  share: "DOUBLE",
};

/** DuckDB's type for a column of a contract. */
export function sqlType({ type, decimals }: Column): SqlType {
  return decimals ? "DOUBLE" : sqlTypes[type];
}

/** A column's name and DuckDB's type for it. */
export type TableColumn = readonly [name: string, type: SqlType];

/** A contract's columns with DuckDB's types, in the order of its table. */
export function tableColumns(contract: Contract): readonly TableColumn[] {
  const own = contract.columns.map((column) => [column.name, sqlType(column)] as const);
  return [...own, ...Object.entries(originColumns)];
}

/** The columns as a table is made of them. */
export function columnList(columns: readonly (readonly [name: string, type: string])[]): string {
  return columns.map(([name, type]) => `${identifier(name)} ${type}`).join(", ");
}
