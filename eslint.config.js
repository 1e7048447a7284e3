import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What the language allows and this project does not, each with its reason. */
const forbidden = [
  {
    selector:
      "CallExpression[callee.property.name=/^(query|prepare|send)$/] > TemplateLiteral[expressions.length>0]",
    message: "No text pasted into SQL: pass values as parameters of a prepared statement.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(query|prepare|send)$/] > BinaryExpression[operator='+']",
    message: "No text pasted into SQL: pass values as parameters of a prepared statement.",
  },
  {
    selector: "AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]",
    message: "No HTML from text: a cell of a file could be a script.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]",
    message: "No HTML from text: a cell of a file could be a script.",
  },
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: "No HTML from text: a cell of a file could be a script.",
  },
  {
    selector: "ImportSpecifier[imported.name='ToolboxComponent']",
    message: "No toolbox of ECharts: its data view writes cells into the page as HTML.",
  },
  {
    selector:
      "Property[key.name='tooltip'] Property[key.name='formatter'] > :matches(Literal, TemplateLiteral)," +
      "Property[key.name='tooltip'] Property[key.name='formatter'] > ArrowFunctionExpression > :matches(Literal, TemplateLiteral, BinaryExpression)",
    message: "A tooltip is an element (tipElement): a text that a function answers becomes HTML.",
  },
  { selector: "TSEnumDeclaration", message: "A union of strings is plainer than an enum." },
];

export default defineConfig(
  { ignores: ["dist/", "node_modules/", ".cache/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["vite.config.ts", "vitest.config.ts"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      // An async function without `await` is how a value is given where a promise is asked for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["renderer/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", TextEncoder: "readonly" },
    },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", ...forbidden],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      // Control characters are what a program that reads foreign files looks for.
      "no-control-regex": "off",
    },
  },
);
