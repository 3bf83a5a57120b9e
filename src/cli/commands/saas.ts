import { buildExchange } from "../../build.ts";
import {
  describeContract,
  type Input,
  type InputTypes,
  type Operation,
  type OperationName,
  operations,
} from "../../index.ts";
import { type Command, EXIT, type Given, type Option, UsageError } from "../command.ts";
import { write } from "../output.ts";

/** `cavra saas contract`, and one command for each operation of the contract. */
export function saasCommands(): Command[] {
  return [contractCommand, ...operations.map(operationCommand)];
}

const contractCommand: Command = {
  name: "saas contract",
  summary: "Print the contract description.",
  operands: "",
  options: [],
  run: ({ operands }) => {
    refuseOperands(operands, 0);
    return printJson(describeContract());
  },
};

function operationCommand(operation: Operation): Command {
  const argument = operation.inputs.find((input) => input.argument !== undefined);
  return {
    name: `saas ${operation.command}`,
    summary: `${operation.summary} Prints the request, and the response that says what is private.`,
    operands: argument?.argument ?? "",
    options: operation.inputs.flatMap(optionOf),
    notes: [
      `A request names the ${operation.request}.`,
      `Exit: 0 printed, 1 a value is refused, 2 wrong usage.`,
    ],
    run: (given) => run(operation, argument, given),
  };
}

function optionOf({ option, description, list, choices, kind, default: value }: Input): Option[] {
  if (option === undefined) return [];
  return [
    {
      name: option.slice(2),
      value: (kind ?? "name").toUpperCase(),
      description,
      repeatable: list,
      ...(choices === undefined ? {} : { choices }),
      ...(value === undefined ? {} : { default: value }),
    },
  ];
}

function run(operation: Operation, argument: Input | undefined, { operands, options }: Given): number {
  if (argument?.argument !== undefined && operands.length === 0)
    throw new UsageError(`${argument.argument} is missing`);
  refuseOperands(operands, argument === undefined ? 0 : 1);
  const input: Record<string, unknown> = argument === undefined ? {} : { [argument.name]: operands[0] };
  for (const { name, option, list } of operation.inputs) {
    const values = option === undefined ? undefined : options.get(option.slice(2));
    if (values !== undefined) input[name] = list ? values : values[0];
  }
  return printJson(buildExchange(operation.name, input as unknown as InputTypes[OperationName]));
}

/** Says how many there are, not what they are: an argument too many may be a secret. */
function refuseOperands(operands: readonly string[], most: number): void {
  if (operands.length > most)
    throw new UsageError(
      `${operands.length - most} argument${operands.length - most === 1 ? "" : "s"} too many`,
    );
}

function printJson(value: unknown): number {
  write(`${JSON.stringify(value, null, 2)}\n`);
  return EXIT.ok;
}
