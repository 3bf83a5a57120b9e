using System;
using System.Collections.Generic;
using System.IO;
using Cavra.Contract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// <summary>
/// Reads documents as the generated types and prints what they write again; null for one that the types refuse.
/// </summary>
static class RoundTrip
{
    static void Main(string[] arguments)
    {
        var written = new Dictionary<string, string>();
        foreach (var one in JArray.Parse(File.ReadAllText(arguments[0])))
            written[(string)one["id"]] = Again((string)one["type"], (string)one["text"]);
        Console.WriteLine(JsonConvert.SerializeObject(written));
    }

    static string Again(string name, string text)
    {
        var type = Type.GetType("Cavra.Contract." + name, true);
        try
        {
            var document = JsonConvert.DeserializeObject(text, type, Converter.Settings);
            return JsonConvert.SerializeObject(document, Converter.Settings);
        }
        catch (Exception refused)
        {
            Console.Error.WriteLine(name + ": " + refused.Message);
            return null;
        }
    }
}
