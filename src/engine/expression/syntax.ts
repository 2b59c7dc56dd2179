/** A value in a condition: what an answer or a literal can be. */
export type Value = undefined | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** The operators between two operands, in the words of the survey file. */
export type BinaryOperator = 'and' | 'or' | Comparison | '+' | '-' | '*' | '/' | '%';

/** The operators that compare two values. */
export type Comparison =
  '=' | '!=' | '>' | '>=' | '<' | '<=' | 'contains' | 'notcontains' | 'anyof' | 'allof' | 'noneof';

/** The operators with one operand: `not` stands before it, `empty` and `notempty` after it. */
export type UnaryOperator = 'not' | 'empty' | 'notempty';

/** A condition as a tree. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  | {
      readonly kind: 'answer';
      readonly name: string;
      readonly row?: string | undefined;
      /** What lies inside that part, from the outside in. */
      readonly inside?: readonly string[] | undefined;
      readonly at: number;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly at: number }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };
