use strict;
use warnings;

# region validate
use JSON::Validator 5.14;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json from_json);

# A validator of one bundle. JSON::Validator knows no dialect after 2019-09, whose
# keywords mean the same wherever our 2020-12 bundles use them.
sub load {
    my ($path) = @_;
    my $schema = decode_json(path($path)->slurp);
    $schema->{'$schema'} =~ s{draft/2020-12}{draft/2019-09};
    compile_patterns($schema);
    return JSON::Validator->new->schema($schema)->schema;
}

# Perl would compile a pattern anew for every string.
sub compile_patterns {
    my ($node) = @_;
    my @below = ref $node eq 'HASH' ? values %$node : ref $node eq 'ARRAY' ? @$node : ();
    $node->{pattern} = qr/$node->{pattern}/ if ref $node eq 'HASH' && defined $node->{pattern} && !ref $node->{pattern};
    compile_patterns($_) for @below;
}

# Whether a JSON text, as characters, is a valid document.
sub valid {
    my ($schema, $text) = @_;
    my $document = eval { from_json($text) };
    return $@ ? 0 : !$schema->validate($document);
}

# endregion validate

use FindBin qw($Bin);
use lib $Bin;
use Exchange qw(broken_rules);
use Mojo::JSON qw(encode_json false true);

my ($file, $dialect) = @ARGV;
my $cases      = decode_json(path($file)->slurp);
my $root       = path($file)->dirname->dirname;
my %validators = map { $_->{name} => load($root->child($_->{$dialect})) } @{$cases->{schemas}};
my %verdicts   = map { $_->{id} => valid($validators{$_->{schema}}, $_->{text}) ? true : false } @{$cases->{vectors}};
my %broken     = map {
    my $pair  = $_;
    my @rules = grep { $_->{operation} eq $pair->{operation} } @{$cases->{rules}};
    ($pair->{id} => [broken_rules(\@rules, from_json($pair->{text}))])
} @{$cases->{exchanges}};
print encode_json({verdicts => \%verdicts, broken => \%broken});
