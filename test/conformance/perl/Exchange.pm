package Exchange;
use strict;
use warnings;
use Exporter qw(import);
use Mojo::JSON qw(encode_json);
use Mojo::JSON::Pointer;

our @EXPORT_OK = qw(broken_rules);

# The ids of the rules between a request and its response that the pair breaks.
sub broken_rules {
    my ($rules, $exchange) = @_;
    return map { $_->{id} } grep { at($exchange, request => $_) ne at($exchange, response => $_) } @$rules;
}

# The value that a rule speaks of, on one side, as JSON text to compare.
sub at {
    my ($exchange, $side, $rule) = @_;
    return encode_json(Mojo::JSON::Pointer->new($exchange->{$side})->get($rule->{$side}));
}

1;
